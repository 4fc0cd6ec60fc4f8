using System.Globalization;

namespace Guesthouse.Web.Houses;

/// <summary>The beginning of a longer text.</summary>
public static class Excerpt
{
    /// <summary>At most so many letters as people count them, cut at a blank where there is one, with an ellipsis where something was cut.</summary>
    /// <param name="text">The text; <see langword="null"/> stays so.</param>
    /// <param name="letters">How many, at least 2.</param>
    public static string? Of(string? text, int letters)
    {
        if (text is null)
            return null;
        var starts = StringInfo.ParseCombiningCharacters(text);
        if (starts.Length <= letters)
            return text;
        var cut = text[..starts[letters - 1]];
        var blank = cut.LastIndexOf(' ');
        return (blank > cut.Length / 2 ? cut[..blank] : cut).TrimEnd(' ', ',', ';', ':', '.', '-') + "…";
    }
}
