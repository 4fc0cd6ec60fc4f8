namespace Guesthouse.Catalog.Documents;

/// <summary>Data between two lines of three hyphens at the top of a document, which its readers do not see.</summary>
internal static class FrontMatter
{
    /// <summary>The text without it, and how many lines were skipped.</summary>
    public static (string Body, int Lines) Skip(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) || text.IndexOf("\n---\n", 3, StringComparison.Ordinal) is not (> 0 and var end))
            return (text, 0);
        var body = end + "\n---\n".Length;
        return (text[body..], text.AsSpan(0, body).Count('\n'));
    }
}
