namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>Tells text that says something from headings with nothing below, remarks that something is to come, and forms nobody filled in.</summary>
public static class Substance
{
    private const int WordsOfASentence = 4;
    private const int WordsOfARemark = 25;

    private static readonly IReadOnlyList<WordPattern> toCome = WordPattern.All(
        "todo|tbd|tba|fixme|wip", "coming soon", "to be written|done|defined|completed|added|determined|announced", "work in progress", "under construction",
        "a completer|definir|rediger|venir|faire", "por hacer|definir|completar|escribir|determinar", "pendiente de", "будет дополнено|добавлено|позже|написано", "в разработке");

    private static readonly IReadOnlyList<WordPattern> form = WordPattern.All(
        "lorem ipsum", "this section should|will|can", "insert ~6 here", "add|provide|include information ~12 here", "fill this ~3 in", "replace this|me", "your ~2 here",
        "this document|file should contain|include|describe|explain", "delete ~2 paragraph|section when");

    /// <summary>Whether a block is only a remark that something is to come, or a part of a form.</summary>
    public static bool IsPlaceholder(DocumentBlock block) =>
        !block.IsCode
        && ((block.Words.Count < WordsOfARemark && block.Links.Count == 0 && WordPattern.Find(toCome, block.Words) is not null)
            || WordPattern.Find(form, block.Words) is not null
            || block.Text.Contains("____", StringComparison.Ordinal));

    /// <summary>Whether blocks say something: four words that are no placeholder, or code.</summary>
    public static bool SaysSomething(IEnumerable<DocumentBlock> blocks)
    {
        var words = 0;
        foreach (var block in blocks.Where(block => !IsPlaceholder(block)))
            if ((words += block.Words.Count) >= WordsOfASentence || (block.IsCode && block.Text.AsSpan().Trim().Length > 0))
                return true;
        return false;
    }
}
