using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Organization;

/// <summary>What an import was asked.</summary>
/// <param name="File">The organization's file.</param>
/// <param name="SourceName">The name its rows are kept under.</param>
/// <param name="AsOf">The UTC day on which undated values change.</param>
/// <param name="Correct">Whether they were always so.</param>
/// <param name="IsDryRun">Whether to plan only.</param>
public sealed record ImportRequest(string File, string SourceName, DateOnly AsOf, bool Correct, bool IsDryRun);

/// <summary>What an import did, or would do.</summary>
/// <param name="Plan">Row by row.</param>
/// <param name="Act">The number of the act that it is recorded as; <see langword="null"/>: nothing changed, or it was a dry run.</param>
public sealed record Imported(ImportPlan Plan, long? Act)
{
    /// <summary>What people who leave may do until then, by person.</summary>
    public IReadOnlyList<HeldPower> Ends { get; init; } = [];
}

/// <summary>Makes the rows of a source equal to its file, in one transaction.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="by">Who does it.</param>
/// <param name="powers">What ends with people who leave.</param>
public sealed class ImportOrganization(Store store, TimeProvider clock, Doer by, IHeldPowers powers)
{
    /// <summary>The kind of source and of act.</summary>
    internal const string SourceKind = "organization", ActKind = "import";

    /// <summary>Imports the file, or only plans to.</summary>
    /// <returns>What happened; or everything that is wrong with the file; or that another process is at it.</returns>
    public async Task<Result<Imported>> RunAsync(ImportRequest request, CancellationToken cancellation)
    {
        var read = OrganizationFile.Read(request.File, out var checksum);
        if (!read.TryGet(out var file))
            return Result.Failure<Imported>(read.Problems);
        var taken = OrganizationLock.TryTake(store);
        if (!taken.TryGet(out var held))
            return Result.Failure<Imported>(taken.Problems);
        using (held)
        await using (var context = store.Context())
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellation))
        {
            var named = await NamedSource.FindAsync(context, request.SourceName, SourceKind, cancellation);
            if (!named.TryGet(out var source))
                return Result.Failure<Imported>(named.Problems);
            var stored = await StoredStatements.LoadAsync(context, cancellation);
            var planned = ImportPlan.Of(new ImportInput(file, stored.InForce, source.Key == 0 ? null : source.Key, request.AsOf, request.Correct, await NeededElsewhere.LoadAsync(context, cancellation))
            {
                Merged = await MergedPeople.LoadAsync(context, cancellation),
                Administrators = await powers.AdministratorsAsync(context, cancellation),
            });
            if (!planned.TryGet(out var plan))
                return Result.Failure<Imported>(planned.Problems);
            var ends = await powers.OfAsync(context, plan.Leavers, cancellation);
            if (request.IsDryRun)
                return new Imported(plan, null) { Ends = ends };
            (source.File, source.Checksum, source.ImportedAt) = (request.File, checksum, clock.GetUtcNow());
            await context.SaveChangesAsync(cancellation);
            var act = await WriteAsync(context, stored, plan, source, cancellation);
            await transaction.CommitAsync(cancellation);
            return new Imported(plan, act) { Ends = ends };
        }
    }

    /// <summary>Writes what is planned; answers the act's number when anything changed.</summary>
    private async Task<long?> WriteAsync(GuesthouseContext context, StoredStatements stored, ImportPlan plan, SourceRow source, CancellationToken cancellation)
    {
        var act = NewAct(plan, source);
        var recorded = new RecordedAct(context, act);
        var former = await FormerThings.LoadAsync(context, plan, cancellation);
        foreach (var row in plan.Rows)
            Write(row, stored, former, recorded, source.Key);
        if (!plan.Changes.Any())
        {
            // Rows may have moved in the file; their places break ties, and their lines are shown.
            await context.SaveChangesAsync(cancellation);
            return null;
        }
        await recorded.SaveAsync(cancellation);
        await powers.EndAsync(context, act.Key, plan.Leavers, cancellation);
        return act.Key;
    }

    private static void Write(PlannedRow planned, StoredStatements stored, FormerThings former, RecordedAct recorded, int source)
    {
        if (planned.Kind == PlannedKind.Unchanged && planned.After is { } same)
            Move(stored.RowOf(planned.Before!), same, source, recorded);
        else if (planned.Kind == PlannedKind.Withdrawn)
            recorded.Withdraw(stored.RowOf(planned.Before!));
        else if (planned.After is { } after && planned.Before is { } before)
            recorded.Change(stored.RowOf(before), row => Make(row, after, source));
        else if (planned.After is { } known && former.Find(known.Statement) is { } row)
            recorded.Change(row, again => Make(again, known, source));
        else if (planned.After is { } added)
            recorded.Add(Make(StatementRows.New(added.Statement), added, source));
    }

    /// <summary>The row says the same, in another place of the file; that is kept too, for undoing.</summary>
    private static void Move(SourcedRow row, Stated stated, int source, RecordedAct recorded)
    {
        if ((row.SourceLine, row.Position, row is SourcedSpanRow { IsUndated: true }) != (stated.Source.Line, stated.Position, stated.IsUndated))
            recorded.Change(row, moved => Place(moved, stated, source));
    }

    private static SourcedRow Make(SourcedRow row, Stated stated, int source)
    {
        StatementRows.Write(row, stated.Statement);
        row.WithdrawnAt = null;
        Place(row, stated, source);
        return row;
    }

    private static void Place(SourcedRow row, Stated stated, int source)
    {
        (row.Source, row.SourceLine, row.Position) = (source, stated.Source.Line, stated.Position);
        if (row is SourcedSpanRow span)
            span.IsUndated = stated.IsUndated;
    }

    private ActRow NewAct(ImportPlan plan, SourceRow source) => new()
    {
        Kind = ActKind,
        At = clock.GetUtcNow(),
        ByWhom = by.RecordedAs,
        Person = by.Person?.Value,
        Source = source.Key,
        Summary = string.Create(CultureInfo.InvariantCulture, $"Imported {source.Name}: {CountsOf(plan)}."),
    };

    private static string CountsOf(ImportPlan plan) => string.Join(
        ", ",
        plan.Changes.GroupBy(row => row.Kind).OrderBy(group => group.Key).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}")));
}
