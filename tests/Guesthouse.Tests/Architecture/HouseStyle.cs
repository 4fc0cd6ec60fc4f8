using System.Text.RegularExpressions;

namespace Guesthouse.Tests.Architecture;

/// <summary>Habits that a reader relies on and a compiler does not check.</summary>
public partial class HouseStyle
{
    private const int LinesAtMost = 300;

    private static readonly IReadOnlyList<SourceFile> Sources = SourceFile.All();

    private static readonly IReadOnlyList<SourceFile> Program = [.. Sources.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal))];

    [Fact]
    public void No_source_file_is_longer_than_three_hundred_lines() =>
        Findings.None(Sources.Where(file => file.Lines.Count > LinesAtMost).Select(file => $"{file.Path} has {file.Lines.Count} lines"));

    [Fact]
    public void Nothing_is_left_to_do_later_and_nothing_is_folded_away() =>
        Findings.None(Sources.SelectMany(file => file.LinesThat(Unfinished().IsMatch)));

    [Fact]
    public void A_file_is_named_after_its_type_or_after_the_family_of_its_types() =>
        Findings.None(Program.Where(file => !NamesItsType(file)).Select(file => file.Path));

    [Fact]
    public void Types_have_no_names_that_say_nothing() =>
        Findings.None(Program.SelectMany(file => file.LinesThat(EmptyName().IsMatch)));

    [Fact]
    public void Every_exception_is_caught_only_at_the_top_of_a_request_a_job_or_a_command() =>
        Assert.Equal(
            ["src/Guesthouse/Cli/CommandLine.cs", "src/Guesthouse/Web/Errors/ErrorAnswers.cs"],
            Program.Where(file => file.LinesThat(CatchAll().IsMatch).Any()).Select(file => file.Path));

    /// <summary><c>TeamId.cs</c> holds <c>TeamId</c>; <c>Ids.cs</c> may hold all that end with <c>Id</c>.</summary>
    private static bool NamesItsType(SourceFile file) =>
        Path.GetExtension(file.Path) != ".cs"
        || DeclaredType().Matches(file.Text).Select(match => match.Groups["name"].Value).Any(name =>
            name == file.NameOfType || (file.NameOfType.EndsWith('s') && name.EndsWith(LastWord().Match(file.NameOfType[..^1]).Value, StringComparison.Ordinal)));

    // Written so that this file does not find itself.
    [GeneratedRegex(@"\bTO[D]O\b|\bFIXM[E]\b|\bHAC[K]\b|^\s*#regio[n]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(class|struct|interface|enum|record( class| struct)?)\s+(?!class|struct)(?<name>\w+)|\bdelegate\s+\S+\s+(?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DeclaredType();

    [GeneratedRegex("[A-Z][a-z0-9]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+\w+(Manager|Helper|Helpers|Utils|Util|Impl|Dto|Base)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\bcatch\s*(\(\s*Exception\b(?!.*\bwhen\s*\(\w+ is )|\{|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CatchAll();
}
