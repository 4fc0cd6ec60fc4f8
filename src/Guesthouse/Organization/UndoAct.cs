using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>What can be taken back together, and what messages call it.</summary>
/// <param name="Kind">The kind of act, or what its kinds begin with before a point: <c>import</c>, <c>people</c>, <c>teams</c>.</param>
/// <param name="Noun">What one of them is called.</param>
public sealed record UndoableActs(string Kind, string Noun)
{
    /// <summary>Imports.</summary>
    public static UndoableActs Imports { get; } = new(ImportOrganization.ActKind, "import");

    /// <summary>What was done to people: merged, confirmed.</summary>
    public static UndoableActs OfPeople { get; } = new("people", "act about people");

    /// <summary>What was done to teams: confirmed.</summary>
    public static UndoableActs OfTeams { get; } = new("teams", "act about teams");
}

/// <summary>Takes an act back that changed what is known of the organization: every row is again what it was, and rows that were new are withdrawn. An act of its own.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="by">Who does it.</param>
/// <param name="acts">Which acts.</param>
public sealed class UndoAct(Store store, TimeProvider clock, Doer by, UndoableActs acts)
{
    /// <summary>What follows from an act that was taken back, within the same transaction; it answers why the act cannot be taken back after all.</summary>
    public Func<GuesthouseContext, ActRow, CancellationToken, Task<Problem?>> Follow { get; init; } = (_, _, _) => Task.FromResult<Problem?>(null);

    /// <summary>Takes an act back.</summary>
    /// <param name="number">The act's number; <see langword="null"/>: the last one that was not taken back.</param>
    /// <param name="cancellation">Ends the work early; nothing is changed then.</param>
    /// <returns>The act that was taken back; or that there is none, or that something since stands on its rows.</returns>
    public async Task<Result<ActRow>> RunAsync(long? number, CancellationToken cancellation)
    {
        var taken = OrganizationLock.TryTake(store);
        if (!taken.TryGet(out var held))
            return Result.Failure<ActRow>(taken.Problems);
        using (held)
        await using (var context = store.Context())
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellation))
        {
            var found = await FindAsync(context, number, cancellation);
            if (!found.TryGet(out var act))
                return found;
            var problem = await TakeBackAsync(context, act, cancellation) ?? await StillNeededAsync(context, cancellation) ?? await Follow(context, act, cancellation);
            if (problem is not null)
                return problem;
            await transaction.CommitAsync(cancellation);
            return act;
        }
    }

    private async Task<Result<ActRow>> FindAsync(GuesthouseContext context, long? number, CancellationToken cancellation)
    {
        var (all, kind, kinds) = (context.Set<ActRow>(), acts.Kind, acts.Kind + ".");
        var open = all.Where(act => (act.Kind == kind || act.Kind.StartsWith(kinds)) && !all.Any(undo => undo.Undoes == act.Key));
        if (number is null)
            return await open.OrderByDescending(act => act.Key).FirstOrDefaultAsync(cancellation) is { } last
                ? last
                : new Problem(ProblemKind.NotFound, "act.none", $"There is no {acts.Noun} to take back.");
        if (await open.SingleOrDefaultAsync(act => act.Key == number, cancellation) is { } act)
            return act;
        return await all.AnyAsync(undo => undo.Undoes == number, cancellation)
            ? new Problem(ProblemKind.Conflict, "act.undone", $"{Capital(acts.Noun)} {Text(number.Value)} was taken back already.")
            : new Problem(ProblemKind.NotFound, "act.unknown", $"There is no {acts.Noun} {Text(number.Value)}.");
    }

    /// <summary>Puts the rows back; answers why not, when a later act changed one of them.</summary>
    private async Task<Problem?> TakeBackAsync(GuesthouseContext context, ActRow act, CancellationToken cancellation)
    {
        var changes = await context.Set<ActChangeRow>().Where(change => change.Act == act.Key).OrderBy(change => change.Key).ToListAsync(cancellation);
        var rows = await RowsByTable.LoadAsync(context, cancellation);
        var others = new RolesAndDecisions(context);
        var recorded = new RecordedAct(context, NewAct(act));
        // First what goes out of force, then what comes back: both may claim one address.
        foreach (var change in changes.Where(change => rows.Has(change.TableName)).OrderBy(change => change.Before is not null))
        {
            var row = rows.Find(change.TableName, change.RowKey);
            if (!RowsByTable.SaysStill(row, change.After!))
                return new Problem(
                    ProblemKind.Conflict, "act.changed-since", $"Rows of {acts.Noun} {Text(act.Key)} were changed since; take the later acts back first, the last one first.");
            if (change.Before is { } before)
                recorded.Restore(row, before);
            else
                recorded.Withdraw(row);
        }
        await recorded.SaveAsync(cancellation);
        // What an import ended with people who left is given back by whoever follows.
        foreach (var change in changes.Where(change => act.Kind != ImportOrganization.ActKind && others.Holds(change)))
            await others.ReturnAsync(change, cancellation);
        foreach (var decision in await context.Set<IdentityDecisionRow>().Where(decision => decision.Act == act.Key).ToListAsync(cancellation))
            decision.UndoneBy = recorded.Number;
        await context.SaveChangesAsync(cancellation);
        return null;
    }

    private ActRow NewAct(ActRow act) => new()
    {
        Kind = "undo",
        At = clock.GetUtcNow(),
        ByWhom = by.RecordedAs,
        Person = by.Person?.Value,
        Source = act.Source,
        Undoes = act.Key,
        Summary = $"Took back act {Text(act.Key)}.",
    };

    /// <summary>What is left must be an organization by itself, with all that others stand on.</summary>
    private static async Task<Problem?> StillNeededAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var stored = await StoredStatements.LoadAsync(context, cancellation);
        var things = stored.InForce.Select(kept => (kept.Statement.Kind, kept.Statement.Subject)).ToHashSet();
        var needed = await NeededElsewhere.LoadAsync(context, cancellation);
        return OrganizationChart.Build(DescriptionOfStatements.Of(stored.InForce)).IsOk && needed.All(things.Contains)
            ? null
            : new Problem(ProblemKind.Conflict, "act.still-needed", "Rows of other sources, a project, a role or a decision stand on what this act brought; take those back first.");
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
