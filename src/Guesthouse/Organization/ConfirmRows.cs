using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Organization;

/// <summary>Confirms what is said of a person or a team: from then on no import touches these rows, and lists where its file says otherwise.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="by">Who confirms.</param>
public sealed class ConfirmRows(Store store, TimeProvider clock, Doer by)
{
    /// <summary>Confirms every row in force that is said of the person or team and that nobody confirmed yet.</summary>
    /// <param name="kind"><see cref="StatementKind.Person"/> or <see cref="StatementKind.Team"/>.</param>
    /// <param name="id">Their id.</param>
    /// <param name="cancellation">Ends the work early; nothing is changed then.</param>
    /// <returns>The number of the act; or that there is nobody of that id, or nothing left to confirm.</returns>
    public async Task<Result<long>> RunAsync(StatementKind kind, string id, CancellationToken cancellation)
    {
        var taken = OrganizationLock.TryTake(store);
        if (!taken.TryGet(out var held))
            return Result.Failure<long>(taken.Problems);
        using (held)
        await using (var context = store.Context())
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellation))
        {
            var stored = await StoredStatements.LoadAsync(context, cancellation);
            var word = kind == StatementKind.Person ? "person" : "team";
            var rows = stored.InForce.Where(kept => kept.Statement.Kind.SubjectKind() == kind && kept.Statement.Subject == id).ToList();
            if (rows.Count == 0)
                return new Problem(ProblemKind.NotFound, $"{word}.unknown", $"The organization has no {word} with the id '{id}'.{NearestName.Hint(id, Known(stored, kind))}");
            rows.RemoveAll(kept => kept.ConfirmedBy is not null);
            if (rows.Count == 0)
                return new Problem(ProblemKind.Conflict, "rows.confirmed", $"Everything that is said of '{id}' is confirmed already.");
            var recorded = new RecordedAct(context, NewAct(kind, rows.Count));
            foreach (var kept in rows)
                recorded.Change(stored.RowOf(kept), row => row.ConfirmedBy = by.RecordedAs);
            await recorded.SaveAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return recorded.Number;
        }
    }

    private ActRow NewAct(StatementKind kind, int rows) => new()
    {
        Kind = kind == StatementKind.Person ? "people.confirm" : "teams.confirm",
        At = clock.GetUtcNow(),
        ByWhom = by.RecordedAs,
        Person = by.Person?.Value,
        Summary = string.Create(CultureInfo.InvariantCulture, $"Confirmed {rows} rows of one {kind.ToString().ToLowerInvariant()}."),
    };

    private static IEnumerable<string> Known(StoredStatements stored, StatementKind kind) =>
        stored.InForce.Where(kept => kept.Statement.Kind == kind).Select(kept => kept.Statement.Subject);
}
