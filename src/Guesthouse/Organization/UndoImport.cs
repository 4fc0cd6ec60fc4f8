using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Takes an import back: every row is again what it was, and rows that were new are withdrawn. An act of its own.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="by">Who does it.</param>
public sealed class UndoImport(Store store, TimeProvider clock, Doer by)
{
    /// <summary>Takes an import back.</summary>
    /// <param name="number">The act's number; <see langword="null"/>: the last import that was not taken back.</param>
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
            var problem = await TakeBackAsync(context, act, cancellation) ?? await StillNeededAsync(context, cancellation);
            if (problem is not null)
                return problem;
            await transaction.CommitAsync(cancellation);
            return act;
        }
    }

    private static async Task<Result<ActRow>> FindAsync(GuesthouseContext context, long? number, CancellationToken cancellation)
    {
        var acts = context.Set<ActRow>();
        var open = acts.Where(act => act.Kind == ImportOrganization.ActKind && !acts.Any(undo => undo.Undoes == act.Key));
        if (number is null)
            return await open.OrderByDescending(act => act.Key).FirstOrDefaultAsync(cancellation) is { } last
                ? last
                : new Problem(ProblemKind.NotFound, "act.none", "There is no import to take back.");
        if (await open.SingleOrDefaultAsync(act => act.Key == number, cancellation) is { } act)
            return act;
        return await acts.AnyAsync(undo => undo.Undoes == number, cancellation)
            ? new Problem(ProblemKind.Conflict, "act.undone", $"Import {Text(number.Value)} was taken back already.")
            : new Problem(ProblemKind.NotFound, "act.unknown", $"There is no import {Text(number.Value)}.");
    }

    /// <summary>Puts the rows back; answers why not, when a later act changed one of them.</summary>
    private async Task<Problem?> TakeBackAsync(GuesthouseContext context, ActRow act, CancellationToken cancellation)
    {
        var changes = await context.Set<ActChangeRow>().Where(change => change.Act == act.Key).OrderBy(change => change.Key).ToListAsync(cancellation);
        var rows = await RowsByTable.LoadAsync(context, cancellation);
        var undo = new ActRow
        {
            Kind = "undo",
            At = clock.GetUtcNow(),
            ByWhom = by.RecordedAs,
            Person = by.Person?.Value,
            Source = act.Source,
            Undoes = act.Key,
            Summary = $"Took back act {Text(act.Key)}.",
        };
        var recorded = new RecordedAct(context, undo);
        // First what goes out of force, then what comes back: both may claim one address.
        foreach (var change in changes.OrderBy(change => change.Before is not null))
        {
            var row = rows.Find(change.TableName, change.RowKey);
            if (!RowsByTable.SaysStill(row, change.After!))
                return new Problem(
                    ProblemKind.Conflict, "act.changed-since", $"Rows of import {Text(act.Key)} were changed since; take the later acts back first, the last one first.");
            if (change.Before is { } before)
                recorded.Restore(row, before);
            else
                recorded.Withdraw(row);
        }
        await recorded.SaveAsync(cancellation);
        return null;
    }

    /// <summary>What is left must be an organization by itself, with all that others stand on.</summary>
    private static async Task<Problem?> StillNeededAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var stored = await StoredStatements.LoadAsync(context, cancellation);
        var things = stored.InForce.Select(kept => (kept.Statement.Kind, kept.Statement.Subject)).ToHashSet();
        var needed = await NeededElsewhere.LoadAsync(context, cancellation);
        return OrganizationChart.Build(DescriptionOfStatements.Of(stored.InForce)).IsOk && needed.All(things.Contains)
            ? null
            : new Problem(ProblemKind.Conflict, "act.still-needed", "Rows of other sources, a project, a role or a decision stand on what this import brought; take those back first.");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
