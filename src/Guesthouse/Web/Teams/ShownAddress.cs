using Guesthouse.Domain;

namespace Guesthouse.Web.Teams;

/// <summary>E-mail addresses as pages show them: enough to recognize one's own, too little to write to.</summary>
public static class ShownAddress
{
    /// <summary>The first two letters, dots, and the domain of an address; a name without an address as it is.</summary>
    public static string Of(string identity)
    {
        var at = identity.LastIndexOf('@');
        return PlainText.Line(at <= 0 ? identity : $"{identity[..Math.Min(2, at)]}…{identity[at..]}");
    }
}
