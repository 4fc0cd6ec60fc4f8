using System.CommandLine;
using System.Globalization;
using Guesthouse.Domain;

namespace Guesthouse.Cli;

/// <summary>Options that several commands have, each written out once.</summary>
internal static class CommonOptions
{
    /// <summary>One of a few words; the first is taken when none is given.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = $"{description} [default: {values[0]}]", HelpName = string.Join('|', values), DefaultValueFactory = _ => values[0] };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !values.Contains(token.Value, StringComparer.Ordinal)))
                result.AddError($"{name} takes {string.Join(", ", values[..^1])} or {values[^1]}; '{token.Value}' is none.{NearestName.Hint(token.Value, values)}");
        });
        return option;
    }

    /// <summary>A UTC day, <c>YYYY-MM-DD</c>; <see langword="null"/> when none is given.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DayIn(result.Tokens[0].Value) is { } day)
                return day;
            result.AddError($"{name} takes a day as YYYY-MM-DD, such as 2026-01-31; '{result.Tokens[0].Value}' is none.");
            return null;
        },
    };

    /// <summary>The day that a text names; <see langword="null"/> when it names none.</summary>
    public static DateOnly? DayIn(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
