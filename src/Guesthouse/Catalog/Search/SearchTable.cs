using System.Globalization;
using Guesthouse.Cli;
using Spectre.Console;

namespace Guesthouse.Catalog.Search;

/// <summary>The answer of a search as a table; what there is to say about the words goes to standard error.</summary>
internal static class SearchTable
{
    public static async Task WriteAsync(SearchAnswer answer, Terminal terminal)
    {
        var (asked, found) = (answer.Asked, answer.Found);
        foreach (var (word, meant) in found.AlsoSearched)
            await terminal.Error.WriteLineAsync($"guesthouse: nothing has '{OneLine.Of(word)}'; also searched: {string.Join(", ", meant)}");
        foreach (var word in found.Unknown)
            await terminal.Error.WriteLineAsync($"guesthouse: nothing has '{OneLine.Of(word)}'");
        if (asked.Words.IsCut)
            await terminal.Error.WriteLineAsync($"guesthouse: only the first {asked.Words.Words.Count} words were searched");
        if (!found.HaveAll && found.Projects.Count > 0)
            await terminal.Error.WriteLineAsync("guesthouse: no project has all of these words; these have some of them");
        if (answer.Page.Count > 0)
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("Project", "Name", "Host team");
            foreach (var line in answer.Page)
                table.AddRow(new Text(line.Slug), new Text(OneLine.Of(line.Name)), new Text(OneLine.Of(line.HostTeam ?? "none yet")));
            terminal.OutputConsole().Write(table);
        }
        foreach (var person in answer.People)
            await terminal.Output.WriteLineAsync($"person: {OneLine.Of(person.Name)} ({OneLine.Of(person.Id)})");
        await terminal.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"guesthouse: {found.Projects.Count:N0} of {found.Visible:N0} projects; page {found.PageFor(asked.Page)} of {found.PageFor(int.MaxValue)}"));
    }
}
