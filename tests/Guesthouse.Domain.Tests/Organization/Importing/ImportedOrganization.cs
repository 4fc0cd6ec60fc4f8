using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Importing;

namespace Guesthouse.Tests.Organization.Importing;

/// <summary>An organization that grows by imports, kept in memory as a database would keep it.</summary>
internal sealed class ImportedOrganization
{
    private readonly HashSet<int> sources = [];
    private int nextKey;

    /// <summary>What is in force.</summary>
    public List<Kept> InForce { get; } = [];

    /// <summary>What something outside the organization stands on.</summary>
    public HashSet<(StatementKind Kind, string Id)> Held { get; } = [];

    /// <summary>What the last import contradicted.</summary>
    public IReadOnlyList<string> Contradictions { get; private set; } = [];

    /// <summary>What is in force in one respect, as text, oldest first.</summary>
    public IEnumerable<string> Of(StatementKind kind, string subject) => InForce
        .Where(kept => kept.Statement.Kind == kind && kept.Statement.Subject == subject)
        .OrderBy(kept => kept.Statement.Span.From)
        .ThenBy(kept => kept.Statement.Span.To ?? DateOnly.MaxValue)
        .Select(kept => kind.HasDays() ? $"{kept.Statement.Value} {kept.Statement.Span}" : kept.Statement.Value);

    /// <summary>Imports rows and tells what happened, each change as text: <c>Added team of bob: search</c>.</summary>
    public IReadOnlyList<string> Import(ChartBuilder file, string on = "2026-11-20", int source = 1, bool correct = false)
    {
        var plan = Plan(file, on, source, correct).Value;
        sources.Add(source);
        Contradictions = [.. plan.Contradictions.Select(problem => problem.Detail)];
        foreach (var row in plan.Rows)
            Apply(row, source);
        return [.. plan.Changes.Select(row => $"{row.Kind} {row.Statement}")];
    }

    /// <summary>Plans an import.</summary>
    public Result<ImportPlan> Plan(ChartBuilder file, string on = "2026-11-20", int source = 1, bool correct = false) =>
        ImportPlan.Of(new ImportInput(file.Description(), [.. InForce], sources.Contains(source) ? source : null, Days.Day(on), correct, Held));

    /// <summary>A person states something by hand.</summary>
    public void StateByHand(Statement statement) =>
        InForce.Add(new Kept(statement, IsUndated: false, 0, new SourceLine("by hand", 0), NextKey(), Owner: null, ConfirmedBy: null));

    /// <summary>A person confirms what a file said.</summary>
    public void Confirm(StatementKind kind, string subject)
    {
        var at = InForce.FindIndex(kept => kept.Statement.Kind == kind && kept.Statement.Subject == subject);
        InForce[at] = InForce[at] with { ConfirmedBy = "carol" };
    }

    private void Apply(PlannedRow row, int source)
    {
        if (row.After is not { } after)
        {
            if (row.Kind == PlannedKind.Withdrawn)
                InForce.Remove(row.Before!);
            return;
        }
        if (row.Before is not null)
            InForce.Remove(row.Before);
        InForce.Add(new Kept(after.Statement, after.IsUndated, after.Position, after.Source, row.Before?.Key ?? NextKey(), source, null));
    }

    private string NextKey() => (++nextKey).ToString(CultureInfo.InvariantCulture);
}
