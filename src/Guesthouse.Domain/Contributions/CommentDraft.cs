namespace Guesthouse.Domain.Contributions;

/// <summary>A comment as somebody writes it, in Markdown; <c>@id</c> mentions a person.</summary>
/// <param name="Text">The comment.</param>
public sealed record CommentDraft(string Text)
{
    /// <summary>Checks the draft.</summary>
    /// <returns>The draft without blanks around it, or why not: <c>comment.text-missing</c>, <c>comment.text-too-long</c>.</returns>
    public Result<CommentDraft> Checked() =>
        WrittenText.ProblemsOfNeeded(Text, "comment.text", "The comment").ToList() is { Count: > 0 } problems ? Result.Failure<CommentDraft>(problems) : this with { Text = Text.Trim() };
}
