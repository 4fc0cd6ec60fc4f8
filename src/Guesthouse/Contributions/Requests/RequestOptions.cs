using System.CommandLine;

namespace Guesthouse.Contributions.Requests;

/// <summary>Options whose values are words of the domain.</summary>
internal static class RequestOptions
{
    /// <summary>One of a few words, or none.</summary>
    public static Option<string?> Word(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>The value of a word: <c>work-around</c> is <c>WorkAround</c>; <see langword="null"/> without one.</summary>
    public static T? Value<T>(string? word)
        where T : struct, Enum =>
        word is null ? null : Enum.Parse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
