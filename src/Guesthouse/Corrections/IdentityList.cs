using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Organization;
using Spectre.Console;

namespace Guesthouse.Corrections;

/// <summary><c>guesthouse identities list</c>.</summary>
internal sealed class IdentityList
{
    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly Option<bool> suggested = new("--suggested") { Description = "Those for which somebody is suggested (the default)" };
    private readonly Option<bool> unmatched = new("--unmatched") { Description = "Those that nobody bears" };
    private readonly Option<bool> all = new("--all") { Description = "All" };
    private readonly Option<string> format = CommonOptions.Choice("--format", "How to write the result", "table", "json", "csv");

    public static GuesthouseCommand Build(InstallationOptions installation) => new IdentityList().Tree(installation);

    private GuesthouseCommand Tree(InstallationOptions installation)
    {
        var command = new GuesthouseCommand(
            "list",
            "List identities, those with most commits first, with who bears them or who may.",
            new Example("guesthouse identities list", "What is suggested, with the evidence"),
            new Example("guesthouse identities list --unmatched --format csv", "Whom nobody knows, for a spreadsheet"))
        {
            suggested, unmatched, all, format,
        };
        command.Validators.Add(result =>
        {
            if (new[] { suggested, unmatched, all }.Count(option => result.GetValue(option)) > 1)
                result.AddError("Give one of --suggested, --unmatched and --all.");
        });
        return command.On(installation, RunAsync);
    }

    private async Task<Result<int>> RunAsync(Installation opened, ParseResult parsed, CancellationToken cancellation)
    {
        // Addresses of people are for those who may correct them.
        if (Correcting.Rule.RefusalOf(opened.Standing) is { } refusal)
            return refusal;
        var filter = parsed.GetValue(all) ? IdentityFilter.All : parsed.GetValue(unmatched) ? IdentityFilter.Unmatched : IdentityFilter.Suggested;
        await using var context = opened.Store.Context();
        var identities = await ListedIdentity.LoadAsync(context, filter, cancellation);
        var terminal = Terminal.Of(parsed);
        switch (parsed.GetValue(format))
        {
            case "json":
                terminal.Output.WriteLine(JsonSerializer.Serialize(identities, json));
                break;
            case "csv":
                IdentityCsv.Write(identities, terminal.Output);
                break;
            default:
                WriteTable(identities, terminal);
                break;
        }
        return ExitCode.Done;
    }

    private static void WriteTable(IReadOnlyList<ListedIdentity> identities, Terminal terminal)
    {
        if (identities.Count == 0)
        {
            terminal.Output.WriteLine("No identities to show; guesthouse identities list --all shows all that mining found.");
            return;
        }
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Identity", "Signs as", "Commits", "Borne by", "May be");
        table.Columns[2].RightAligned();
        foreach (var identity in identities)
            table.AddRow(new[]
            {
                identity.Value, string.Join(", ", identity.Names.Take(3)), identity.Signings.ToString("N0", CultureInfo.InvariantCulture), Bearer(identity), string.Join("; ", identity.Suggestions.Select(Told)),
            }.Select(text => new Text(OneLine.Of(text))));
        terminal.OutputConsole().Write(table);
    }

    private static string Bearer(ListedIdentity identity) =>
        identity.IsAgent ? "an agent" : identity.Person is { } person ? $"{person} ({identity.Rule!.Value.ToString().ToLowerInvariant()})" : "";

    private static string Told(SuggestedBearer suggestion) => $"{suggestion.Person} ({Evidence(suggestion.Reason)})";

    private static string Evidence(string reason) => reason switch
    {
        "name-shared" => "one of several with that name",
        "merge-once" => "merges of their branches brought its commits, too few to be sure",
        "login-as-name" => "signs with their login as name",
        "login-as-address" => "their login begins the address",
        _ => reason,
    };
}
