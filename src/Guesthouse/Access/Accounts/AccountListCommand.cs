using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Spectre.Console;

namespace Guesthouse.Access.Accounts;

/// <summary><c>guesthouse account list</c>.</summary>
internal static class AccountListCommand
{
    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The command.</summary>
    public static GuesthouseCommand Build(InstallationOptions installation)
    {
        var format = CommonOptions.Choice("--format", "How to write the result", "table", "json");
        return new GuesthouseCommand(
            "list",
            "List accounts: whose they are, with which address they sign in, and whether they open anything",
            new Example("guesthouse account list", "Who can sign in"),
            new Example("guesthouse account list --format json", "The same for a program")) { format }
            .On(installation, (opened, parsed, cancellation) => RunAsync(opened, Terminal.Of(parsed), parsed.GetValue(format) == "json", cancellation));
    }

    private static async Task<Result<int>> RunAsync(Installation installation, Terminal terminal, bool asJson, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var read = await new AccountReader(new Reader(context, installation.Clock, installation.Viewer)).ListAsync(cancellation);
        if (!read.TryGet(out var accounts))
            return Result.Failure<int>(read.Problems);
        if (asJson)
            await terminal.Output.WriteLineAsync(JsonSerializer.Serialize(accounts, json));
        else if (accounts.Count == 0)
            await terminal.Output.WriteLineAsync("Nobody has an account yet; guesthouse admin create makes the first.");
        else
            terminal.OutputConsole().Write(TableOf(accounts));
        return ExitCode.Done;
    }

    private static Table TableOf(IReadOnlyList<AccountLine> accounts)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Person", "Name", "Signs in as", "State", "Office");
        foreach (var account in accounts)
            table.AddRow(new[] { account.Person, account.Name, account.Mail, Told(account.State), string.Join(", ", account.Offices.Select(Told)) }.Select(text => new Text(OneLine.Of(text))));
        return table;
    }

    private static string Told(AccountState state) => state switch
    {
        AccountState.Open => "open",
        AccountState.Invited => "link not used yet",
        AccountState.Expired => "no password, link expired",
        AccountState.Left => "left the organization",
        _ => "closed",
    };

    private static string Told(Domain.Access.Office office) => office == Domain.Access.Office.Administrator ? "administrator" : "program lead";
}
