using Guesthouse.Domain;

namespace Guesthouse.Cli;

/// <summary>Text from files and arguments made fit for one line of a terminal.</summary>
public static class OneLine
{
    /// <summary><paramref name="text"/> with <c>?</c> for everything that is not shown, so that no input can move the cursor, forge a line or turn it around.</summary>
    public static string Of(string text) => PlainText.Marked(text);
}
