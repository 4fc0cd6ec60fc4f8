namespace Guesthouse.Web.Badges;

/// <summary>What a badge says.</summary>
/// <param name="Label">What it is about, in the language of the address.</param>
/// <param name="Value">What is so.</param>
/// <param name="Tone">Whose it is, in colour.</param>
public sealed record Badge(string Label, string Value, BadgeTone Tone);

/// <summary>Colour means someone, on badges too.</summary>
public enum BadgeTone
{
    /// <summary>Nobody's: ink.</summary>
    Plain,

    /// <summary>The host's: amber.</summary>
    Host,

    /// <summary>The guests': teal.</summary>
    Guest,

    /// <summary>Nothing is known: grey.</summary>
    Unknown,
}
