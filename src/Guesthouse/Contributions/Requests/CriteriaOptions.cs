using System.CommandLine;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Contributions.Requests;

/// <summary>The options that say what a contribution must be. What is not given stays as it is.</summary>
internal sealed class CriteriaOptions
{
    private readonly Option<string?> story = new("--story") { Description = "Who wants to do what, and why", HelpName = "TEXT" };
    private readonly Option<string?> done = new("--done") { Description = "When it is done", HelpName = "TEXT" };
    private readonly Option<string?> size = RequestOptions.Word("--size", "How big it is: some days, some weeks, or more and with a design first", "S", "M", "L");
    private readonly Option<string?> architecture = new("--architecture") { Description = "What the architecture demands and forbids", HelpName = "TEXT" };
    private readonly Option<string?> conventions = new("--conventions") { Description = "How code is written here", HelpName = "TEXT" };
    private readonly Option<string?> dependencies = new("--dependencies") { Description = "Which libraries and services it may use", HelpName = "TEXT" };
    private readonly Option<string?> contracts = new("--data-contracts") { Description = "Which data it reads and writes, in which form", HelpName = "TEXT" };
    private readonly Option<string[]> paths = new("--path") { Description = "A path that it touches, from the root of the repository. May be given again", HelpName = "PATH" };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { story, done, size, architecture, conventions, dependencies, contracts, paths })
            command.Add(option);
    }

    /// <summary>What a command line says, on top of the criteria so far.</summary>
    public AcceptanceCriteria Read(ParseResult parsed, AcceptanceCriteria? before) => new()
    {
        UserStory = parsed.GetValue(story) ?? before?.UserStory ?? "",
        DefinitionOfDone = parsed.GetValue(done) ?? before?.DefinitionOfDone ?? "",
        Size = RequestOptions.Value<ContributionSize>(parsed.GetValue(size)) ?? before?.Size ?? ContributionSize.M,
        ArchitectureConstraints = parsed.GetValue(architecture) ?? before?.ArchitectureConstraints,
        CodingConventions = parsed.GetValue(conventions) ?? before?.CodingConventions,
        PermittedDependencies = parsed.GetValue(dependencies) ?? before?.PermittedDependencies,
        DataContracts = parsed.GetValue(contracts) ?? before?.DataContracts,
        Paths = parsed.GetValue(paths) is { Length: > 0 } said ? said : before?.Paths ?? [],
    };
}
