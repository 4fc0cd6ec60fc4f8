using System.Text.RegularExpressions;

namespace Guesthouse.Cli;

/// <summary>States and steps as people read them: <c>NeedsInformation</c> is <c>needs information</c>.</summary>
public static partial class InWords
{
    /// <summary>The words of a value, in lower case.</summary>
    public static string Of(Enum value) => Inside().Replace(value.ToString(), " ").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, 1000)]
    private static partial Regex Inside();
}
