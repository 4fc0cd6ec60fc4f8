namespace Guesthouse.Cli;

/// <summary>Text from files and arguments made fit for one line of a terminal.</summary>
public static class OneLine
{
    /// <summary><paramref name="text"/> with every control character shown as <c>?</c>, so that no input can move the cursor or forge a line.</summary>
    public static string Of(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '?' : c)) : text;
}
