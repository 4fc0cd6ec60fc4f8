using System.Globalization;
using Guesthouse.Cli;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Organization;

namespace Guesthouse.Corrections;

/// <summary>What an import did or would do, for a person: counts by kind, then the rows.</summary>
internal static class ImportReport
{
    /// <summary>A first import adds thousands of rows, which the file shows better; a change is read row by row.</summary>
    private const int RowsShown = 40;

    /// <summary>Writes the report.</summary>
    public static void Write(ImportRequest request, Imported imported, TextWriter output)
    {
        var changes = imported.Plan.Changes.ToList();
        output.WriteLine(Heading(request, imported, changes.Count));
        foreach (var kind in changes.GroupBy(row => row.Statement.Kind).OrderBy(group => group.Key))
            output.WriteLine($"  {Words(kind.Key),-18}{string.Join(", ", kind.GroupBy(row => row.Kind).OrderBy(group => group.Key).Select(Count))}");
        Leavers(imported, output);
        Rows(changes, output);
        Contradictions(imported.Plan, output);
    }

    private static string Heading(ImportRequest request, Imported imported, int changes) =>
        OneLine.Of(changes == 0
            ? $"Nothing changed: '{request.SourceName}' says what {request.File} says."
            : imported.Act is { } act
                ? string.Create(CultureInfo.InvariantCulture, $"Imported {request.File} as '{request.SourceName}' (act {act}; take it back with: guesthouse import undo {act}).")
                : $"Importing {request.File} as '{request.SourceName}' would change this; nothing is changed yet.");

    private static string Count(IGrouping<PlannedKind, PlannedRow> rows) =>
        string.Create(CultureInfo.InvariantCulture, $"{rows.Count():N0} {rows.Key.ToString().ToLowerInvariant()}");

    private static void Rows(List<PlannedRow> changes, TextWriter output)
    {
        if (changes.Count == 0)
            return;
        output.WriteLine();
        // What takes something away is looked at first.
        foreach (var row in changes.OrderByDescending(row => row.Kind).Take(RowsShown))
            output.WriteLine(OneLine.Of($"  {row.Kind.ToString().ToLowerInvariant(),-10} {Told(row)}  ({row.Source})"));
        if (changes.Count > RowsShown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {changes.Count - RowsShown:N0} more; --format json lists all"));
    }

    /// <summary>Whoever leaves, with all that ends: what somebody may do is looked at before everything else.</summary>
    private static void Leavers(Imported imported, TextWriter output)
    {
        var ends = imported.Ends.ToLookup(power => power.Person, StringComparer.Ordinal);
        var losing = imported.Plan.Leavers.Where(leaver => ends.Contains(leaver.Person)).ToList();
        if (losing.Count == 0)
            return;
        output.WriteLine();
        foreach (var leaver in losing)
            output.WriteLine(OneLine.Of($"  {leaver.Person} leaves; ends: {string.Join(", ", ends[leaver.Person])}"));
    }

    private static string Told(PlannedRow row) =>
        row.Kind is PlannedKind.Changed or PlannedKind.Ended && row.Before!.Statement.Span != row.Statement.Span ? $"{row.Statement} (was: {row.Before.Statement.Span})" : $"{row.Statement}";

    private static void Contradictions(ImportPlan plan, TextWriter output)
    {
        if (plan.Contradictions.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine(plan.Contradictions.Count == 1 ? "1 contradiction:" : string.Create(CultureInfo.InvariantCulture, $"{plan.Contradictions.Count:N0} contradictions:"));
        foreach (var problem in plan.Contradictions)
            output.WriteLine(OneLine.Of($"  {problem}"));
    }

    private static string Words(StatementKind kind) => kind switch
    {
        StatementKind.Team => "teams",
        StatementKind.TeamParent => "parents of teams",
        StatementKind.TeamLead => "leads of teams",
        StatementKind.TeamSlug => "slugs of teams",
        StatementKind.Person => "people",
        StatementKind.PersonEmail => "e-mail addresses",
        StatementKind.PersonLogin => "logins",
        StatementKind.PersonManager => "managers",
        StatementKind.Membership => "memberships",
        StatementKind.Repository => "repositories",
        StatementKind.RepositoryHost => "host teams",
        _ => "bots",
    };
}
