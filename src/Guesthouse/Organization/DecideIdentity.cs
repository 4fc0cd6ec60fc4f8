using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Records what a person decides about an identity, or takes such a decision back.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="by">Who decides.</param>
public sealed class DecideIdentity(Store store, TimeProvider clock, Doer by)
{
    private const string ActKinds = "identity.";

    /// <summary>Says that a person bears an identity, or does not.</summary>
    /// <returns>The number of the act.</returns>
    public Task<Result<long>> AboutPersonAsync(DecisionKind kind, string identity, string person, CancellationToken cancellation) =>
        RecordAsync(async context =>
        {
            var found = await IdentityAsync(context, identity, cancellation);
            if (!found.TryGet(out var row))
                return Result.Failure<IdentityDecisionRow>(found.Problems);
            return await context.Set<PersonRow>().AnyAsync(known => known.Id == person && known.WithdrawnAt == null, cancellation)
                ? new IdentityDecisionRow { Kind = kind, Identity = row.Key, Person = person }
                : await UnknownPersonAsync(context, person, cancellation);
        }, cancellation);

    /// <summary>Says that two identities are one bearer's, or are not.</summary>
    /// <returns>The number of the act.</returns>
    public Task<Result<long>> AboutIdentitiesAsync(DecisionKind kind, string identity, string other, CancellationToken cancellation) =>
        RecordAsync(async context =>
        {
            var (one, second) = (await IdentityAsync(context, identity, cancellation), await IdentityAsync(context, other, cancellation));
            if (!one.TryGet(out var row) || !second.TryGet(out var otherRow))
                return Result.Failure<IdentityDecisionRow>([.. one.Problems, .. second.Problems]);
            if (row.Key == otherRow.Key)
                return new Problem(ProblemKind.Invalid, "identity.same", "These are one identity already; name two.");
            if (kind == DecisionKind.Merge && row.Person is { } mine && otherRow.Person is { } theirs && mine != theirs)
                return new Problem(ProblemKind.Conflict, "identity.two-bearers", $"One is borne by '{mine}', the other by '{theirs}'; refuse the wrong one first.");
            var bearer = kind == DecisionKind.Merge ? row.Person ?? otherRow.Person : otherRow.Person;
            return new IdentityDecisionRow { Kind = kind, Identity = row.Key, OtherIdentity = otherRow.Key, Person = bearer };
        }, cancellation);

    /// <summary>Takes a decision back.</summary>
    /// <param name="number">The number of its act.</param>
    /// <param name="cancellation">Ends the work early; nothing is changed then.</param>
    /// <returns>The number of the act that took it back.</returns>
    public async Task<Result<long>> UndoAsync(long number, CancellationToken cancellation)
    {
        var taken = OrganizationLock.TryTake(store);
        if (!taken.TryGet(out var held))
            return Result.Failure<long>(taken.Problems);
        using (held)
        await using (var context = store.Context())
        {
            var decisions = await context.Set<IdentityDecisionRow>().Where(decision => decision.Act == number).ToListAsync(cancellation);
            if (decisions.Count == 0)
                return new Problem(ProblemKind.NotFound, "act.unknown", $"There is no decision {Text(number)} about an identity.");
            if (decisions.Exists(decision => decision.UndoneBy is not null))
                return new Problem(ProblemKind.Conflict, "act.undone", $"Decision {Text(number)} was taken back already.");
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            var act = await AddActAsync(context, "undo", $"Took back act {Text(number)}.", number, cancellation);
            decisions.ForEach(decision => decision.UndoneBy = act.Key);
            await context.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return act.Key;
        }
    }

    private async Task<Result<long>> RecordAsync(Func<GuesthouseContext, Task<Result<IdentityDecisionRow>>> decide, CancellationToken cancellation)
    {
        var taken = OrganizationLock.TryTake(store);
        if (!taken.TryGet(out var held))
            return Result.Failure<long>(taken.Problems);
        using (held)
        await using (var context = store.Context())
        {
            var decided = await decide(context);
            if (!decided.TryGet(out var decision))
                return Result.Failure<long>(decided.Problems);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            var kind = decision.Kind.ToString().ToLowerInvariant();
            // Whom it is about stands in the decision, and is told from there for as long as they may be named.
            var act = await AddActAsync(context, ActKinds + kind, $"Decided about an identity: {kind}.", undoes: null, cancellation);
            decision.Act = act.Key;
            context.Add(decision);
            await context.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return act.Key;
        }
    }

    private async Task<ActRow> AddActAsync(GuesthouseContext context, string kind, string summary, long? undoes, CancellationToken cancellation)
    {
        var act = new ActRow { Kind = kind, At = clock.GetUtcNow(), ByWhom = by.RecordedAs, Person = by.Person?.Value, Summary = summary, Undoes = undoes };
        context.Add(act);
        await context.SaveChangesAsync(cancellation);
        return act;
    }

    /// <summary>The identity as somebody wrote it: an address in any case, or the name of somebody without one.</summary>
    private static async Task<Result<IdentityRow>> IdentityAsync(GuesthouseContext context, string written, CancellationToken cancellation)
    {
        var name = written.Trim();
        var address = name.ToLowerInvariant();
        return await context.Set<IdentityRow>().OrderBy(row => row.Key).FirstOrDefaultAsync(row => row.Value == address || row.Value == name, cancellation) is { } row
            ? row
            : new Problem(ProblemKind.NotFound, "identity.unknown", $"No history knows the identity '{name}'; see guesthouse identities list --all.");
    }

    private static async Task<Problem> UnknownPersonAsync(GuesthouseContext context, string person, CancellationToken cancellation)
    {
        var known = await context.Set<PersonRow>().Where(row => row.WithdrawnAt == null).Select(row => row.Id).ToListAsync(cancellation);
        var hint = NearestName.Hint(person, known);
        return new Problem(ProblemKind.NotFound, "person.unknown", $"The organization has no person with the id '{person}'.{hint}");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
