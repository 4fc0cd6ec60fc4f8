using Guesthouse.Access.Accounts;

namespace Guesthouse.Web.Editing;

/// <summary>A text of a form: as it stands now, as it stood when the page was opened, and as somebody sent it.</summary>
/// <param name="Key">The field's name in the form.</param>
/// <param name="Now">As it stands.</param>
/// <param name="Sent">As it was sent; <see langword="null"/>: the page is only opened.</param>
/// <param name="Was">The mark of how it stood when the page was opened.</param>
public sealed record EditedText(string Key, string Now, string? Sent = null, string? Was = null)
{
    /// <summary>What the name of the field begins with that carries the mark.</summary>
    private const string OfMark = "was.";

    private const int MarkLetters = 12;

    /// <summary>The name of the field that carries the mark.</summary>
    public string MarkKey => OfMark + Key;

    /// <summary>The mark of how it stands now.</summary>
    public string Mark => MarkOf(Now);

    /// <summary>Whether whoever sent it wrote something else than they found.</summary>
    public bool IsChanged => Sent is not null && MarkOf(Sent) != Was;

    /// <summary>What to show: their own words, and where they left it alone what stands now.</summary>
    public string Shown => IsChanged ? Sent! : Now;

    /// <summary>What somebody else made of it meanwhile; <see langword="null"/>: nothing, or the same.</summary>
    public string? Theirs => Was is not null && Mark != Was && Now != Sent ? Now : null;

    /// <summary>The text as a form sent it.</summary>
    public EditedText From(IFormCollection form) => this with { Sent = Plain(form[Key].ToString()), Was = form[MarkKey].ToString() };

    /// <summary>Browsers end lines in their own way.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    private static string MarkOf(string text) => AccountSecret.HashOf(Plain(text))[..MarkLetters];
}
