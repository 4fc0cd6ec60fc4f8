using Guesthouse.Domain;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Makes two people of the organization one: addresses, logins, memberships, leads, roles, decisions and accounts go over. Files that name both mean one from then on.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="by">Who does it.</param>
public sealed class MergePeople(Store store, TimeProvider clock, Doer by)
{
    /// <summary>The kind of act.</summary>
    internal const string ActKind = "people.merge";

    /// <summary>Merges.</summary>
    /// <param name="person">The id of who goes.</param>
    /// <param name="into">The id of who stays.</param>
    /// <param name="cancellation">Ends the work early; nothing is changed then.</param>
    /// <returns>The number of the act; or who is not known, or where what is said of both cannot be so of one.</returns>
    public async Task<Result<long>> RunAsync(string person, string into, CancellationToken cancellation)
    {
        var taken = OrganizationLock.TryTake(store);
        if (!taken.TryGet(out var held))
            return Result.Failure<long>(taken.Problems);
        using (held)
        await using (var context = store.Context())
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellation))
        {
            var stored = await StoredStatements.LoadAsync(context, cancellation);
            if ((Unfit(stored, person, into) ?? await TwoAccountsAsync(context, person, into, cancellation)) is { } unfit)
                return unfit;
            var act = new ActRow { Kind = ActKind, At = clock.GetUtcNow(), ByWhom = by.RecordedAs, Person = by.Person?.Value, Summary = "Made two people one." };
            var recorded = new RecordedAct(context, act);
            var problems = new PersonRowsMove(stored, recorded, person, into).Run();
            if (problems.Count > 0)
                return Result.Failure<long>(problems);
            await recorded.SaveAsync(cancellation);
            await new RolesAndDecisions(context).MoveAsync(act.Key, person, into, cancellation);
            await KeepNamesakesAsync(context, act.Key, person, into, cancellation);
            var chart = OrganizationChart.Build(DescriptionOfStatements.Of((await StoredStatements.LoadAsync(context, cancellation)).InForce));
            if (!chart.IsOk)
                return Result.Failure<long>(chart.Problems);
            await transaction.CommitAsync(cancellation);
            return act.Key;
        }
    }

    private static Problem? Unfit(StoredStatements stored, string person, string into)
    {
        if (person == into)
            return new Problem(ProblemKind.Invalid, "people.same", "These are one person already; name two.");
        var known = stored.InForce.Where(kept => kept.Statement.Kind == StatementKind.Person).Select(kept => kept.Statement.Subject).ToHashSet(StringComparer.Ordinal);
        return new[] { person, into }.FirstOrDefault(id => !known.Contains(id)) is { } unknown
            ? new Problem(ProblemKind.NotFound, "person.unknown", $"The organization has no person with the id '{unknown}'.{NearestName.Hint(unknown, known)}")
            : null;
    }

    /// <summary>An account belongs to one person and a person has one: which of two it would be is nobody's guess.</summary>
    private static async Task<Problem?> TwoAccountsAsync(GuesthouseContext context, string person, string into, CancellationToken cancellation) =>
        await context.Set<AccountRow>().CountAsync(account => account.ClosedAt == null && (account.Person == person || account.Person == into), cancellation) > 1
            ? new Problem(ProblemKind.Conflict, "people.two-accounts", $"Both have an account; close one of them first: guesthouse account close {person}")
            : null;

    /// <summary>What was the person's by their name alone would be nobody's, for the name goes with them: it is confirmed.</summary>
    private static async Task KeepNamesakesAsync(GuesthouseContext context, long act, string person, string into, CancellationToken cancellation)
    {
        var identities = await context.Set<IdentityRow>().Where(identity => identity.Person == person && identity.Rule == IdentityRule.Name).ToListAsync(cancellation);
        context.AddRange(identities.Select(identity => new IdentityDecisionRow { Act = act, Kind = DecisionKind.Confirm, Identity = identity.Key, Person = into }));
        await context.SaveChangesAsync(cancellation);
    }
}
