using System.CommandLine;
using System.CommandLine.Parsing;
using Guesthouse.Domain;

namespace Guesthouse.Cli;

/// <summary>Answers a command line that is not understood with what was probably meant.</summary>
internal static class WrongUsage
{
    /// <summary>The library lists the allowed values of an option one a line.</summary>
    private static readonly char[] LineBreaks = ['\r', '\n', '\t'];

    /// <summary>The problems of a parsed command line, in the order typed; empty when it can be run.</summary>
    public static IReadOnlyList<string> In(ParseResult parsed)
    {
        var unknown = UnknownWords(parsed);
        if (unknown.Count > 0)
            return unknown;
        var command = parsed.CommandResult.Command;
        if (command.Action is null && parsed.Errors.Count > 0 && command.Subcommands.Count > 0)
            return [$"'{PathOf(parsed)}' needs one of these commands: {string.Join(", ", VisibleNames(command))}."];
        return [.. parsed.Errors.Select(Sentence)];
    }

    /// <summary>Tells the problems and where to read on.</summary>
    public static int Tell(ParseResult parsed, IReadOnlyList<string> problems, TextWriter error)
    {
        foreach (var problem in problems)
            error.WriteLine($"guesthouse: {problem}");
        error.WriteLine($"Try '{PathOf(parsed)} --help'.");
        return ExitCode.WrongUsage;
    }

    private static string Sentence(ParseError error)
    {
        var words = OneLine.Of(string.Join(' ', error.Message.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries)));
        return (error.SymbolResult as OptionResult)?.Option.Name is { } option && !words.Contains(option, StringComparison.Ordinal) ? $"{option}: {words}" : words;
    }

    /// <summary>Words that match nothing. A command with free arguments would swallow a misspelt option as one of them, so that is looked for too; everything after <c>--</c> is taken as it stands.</summary>
    private static List<string> UnknownWords(ParseResult parsed)
    {
        var takenAsTheyStand = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        var swallowed = parsed.CommandResult.Tokens
            .Where(token => token.Value.Length > 1 && token.Value[0] == '-' && !takenAsTheyStand.Contains(token))
            .Select(token => token.Value);
        return [.. parsed.UnmatchedTokens.Concat(swallowed).Distinct(StringComparer.Ordinal).Select(word => Unknown(word, parsed))];
    }

    private static string Unknown(string word, ParseResult parsed)
    {
        var isOption = word.StartsWith('-');
        var name = isOption ? word.Split('=', ':')[0] : word;
        var hint = NearestName.Hint(name, isOption ? OptionsOf(parsed) : VisibleNames(parsed.CommandResult.Command));
        var said = isOption
            ? $"'{PathOf(parsed)}' has no option '{OneLine.Of(name)}'."
            : parsed.CommandResult.Parent is null || parsed.CommandResult.Command.Subcommands.Count > 0
                ? $"'{OneLine.Of(word)}' is not a command of '{PathOf(parsed)}'."
                : $"'{PathOf(parsed)}' cannot take '{OneLine.Of(word)}'.";
        return said + hint;
    }

    private static IEnumerable<string> VisibleNames(Command command) =>
        command.Subcommands.Where(x => !x.Hidden).Select(x => x.Name);

    private static IEnumerable<string> OptionsOf(ParseResult parsed) =>
        Path(parsed)
            .SelectMany((result, depth) => result.Command.Options.Where(option => depth == 0 || option.Recursive))
            .Where(option => !option.Hidden)
            .Select(option => option.Name);

    private static string PathOf(ParseResult parsed) =>
        string.Join(' ', Path(parsed).Reverse().Select((result, depth) => depth == 0 ? "guesthouse" : result.Command.Name));

    /// <summary>The command that was reached, its parent, and so on to the program itself.</summary>
    private static IEnumerable<CommandResult> Path(ParseResult parsed)
    {
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as CommandResult)
            yield return at;
    }
}
