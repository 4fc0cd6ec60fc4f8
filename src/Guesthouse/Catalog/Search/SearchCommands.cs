using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Catalog.Search;

/// <summary><c>guesthouse search</c>: the catalogue on the command line.</summary>
public static class SearchCommands
{
    private static readonly Example[] examples =
    [
        new("guesthouse search batch job queue", "The projects that fit best"),
        new("guesthouse search queue --facet language=Go --facet level=contributions-welcome", "Those in Go where contributions are welcome"),
        new("guesthouse search --facet host=payments --sort activity --format json", "All of Payments and the teams below it, as data"),
    ];

    /// <summary>The command.</summary>
    public static Command Build()
    {
        var words = new Argument<string[]>("WORDS") { Description = "What to search for; without words: everything", Arity = ArgumentArity.ZeroOrMore };
        var facets = new Option<string[]>("--facet")
        {
            Description = $"Only projects with this value; several of one facet are alternatives. Facets: {string.Join(", ", Enum.GetValues<Facet>().Select(AskedProjects.KeyOf))}",
            HelpName = "FACET=VALUE",
            Arity = ArgumentArity.OneOrMore,
        };
        facets.Validators.Add(given =>
        {
            foreach (var token in given.Tokens)
                if (token.Value.Split('=', 2) is not [var key, { Length: > 0 }] || AskedProjects.FacetOf(key) is null)
                    given.AddError($"--facet takes FACET=VALUE, such as language=Go; '{token.Value}' is none");
        });
        var sort = new Option<ProjectOrder>("--sort") { Description = "The order", HelpName = string.Join('|', Enum.GetNames<ProjectOrder>().Select(name => name.ToLowerInvariant())) };
        var page = new Option<int>("--page") { Description = $"Which {FoundCatalog.PageSize} of the hits", HelpName = "N", DefaultValueFactory = _ => 1 };
        var format = new Option<string>("--format") { Description = "How to write the result", HelpName = "table|json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new GuesthouseCommand("search", "Find projects by words and facets", examples) { words, facets, sort, page, format, Rebuild() };
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            var asked = AskedProjects.Of(
            [
                KeyValuePair.Create(AskedProjects.WordsKey, string.Join(' ', parsed.GetValue(words) ?? [])),
                KeyValuePair.Create(AskedProjects.OrderKey, parsed.GetValue(sort).ToString()),
                KeyValuePair.Create("page", parsed.GetValue(page).ToString(CultureInfo.InvariantCulture)),
                .. (parsed.GetValue(facets) ?? []).Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(AskedProjects.KeyOf(AskedProjects.FacetOf(pair[0])!.Value), pair[1])),
            ]);
            await using var search = new SearchOnCommandLine(installation);
            var terminal = Terminal.Of(parsed);
            var answer = await search.RunAsync(asked, cancellation);
            if (parsed.GetValue(format) == "json")
                await terminal.Output.WriteLineAsync(SearchJson.Of(answer));
            else
                await SearchTable.WriteAsync(answer, terminal);
            return ExitCode.Done;
        });
    }

    private static GuesthouseCommand Rebuild() => new GuesthouseCommand(
        "rebuild",
        "Index all projects anew; serve and mine do it themselves where the rules of the index changed",
        new Example("guesthouse search rebuild", "After the database was changed by hand"))
        .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            if (Rule.Needs(Permission.RunJobs).RefusalOf(installation.Standing) is { } refusal)
                return refusal;
            var count = await new IndexProject(installation.Store, installation.Today).AnewAsync(cancellation);
            await Terminal.Of(parsed).Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"indexed {count:N0} projects"));
            return ExitCode.Done;
        });
}
