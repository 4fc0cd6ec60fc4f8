using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Wants to hear of a request, or no longer. This is no event.</summary>
/// <param name="installation">The installation.</param>
public sealed class FollowRequest(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.BackRequest);

    /// <summary>Follows or stops following; doing so twice changes nothing.</summary>
    /// <param name="number">The request's number.</param>
    /// <param name="follow">Whether to follow.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The number; <c>request.unknown</c>; <c>request.nobody-follows</c> for the operator, who is nobody to be told.</returns>
    public async Task<Result<int>> RunAsync(int number, bool follow, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        ThingLock.OfRequests.Take(context.Database.GetDbConnection(), number);
        if (!await context.RequestsFor(installation.Viewer, installation.Today).AnyAsync(row => row.Number == number, cancellation))
            return RequestWriting.Name.Unknown(number);
        if (installation.Viewer.Person?.Value is not { } person)
            return new Problem(ProblemKind.Invalid, "request.nobody-follows", "The operator is nobody whom one could tell; say --by PERSON.");
        if (follow)
            await AddAsync(context, number, person, installation.Clock.GetUtcNow(), cancellation);
        else
            await context.Set<RequestFollowRow>().Where(row => row.Request == number && row.Person == person).ExecuteDeleteAsync(cancellation);
        await context.SaveChangesAsync(cancellation);
        if (installation.Form is { } form)
            await form.AnswerAsync(context, number.ToString(CultureInfo.InvariantCulture), cancellation);
        await transaction.CommitAsync(cancellation);
        return number;
    }

    /// <summary>Lets whoever changes a request follow it.</summary>
    internal static async Task AddAsync(RequestAtHand atHand, CancellationToken cancellation)
    {
        if (atHand.By.Person?.Value is { } person)
            await AddAsync(atHand.Context, atHand.Request.Id.Value, person, atHand.Now.ToDateTimeOffset(), cancellation);
    }

    private static async Task AddAsync(GuesthouseContext context, int number, string person, DateTimeOffset at, CancellationToken cancellation)
    {
        if (!await context.Set<RequestFollowRow>().AnyAsync(row => row.Request == number && row.Person == person, cancellation))
            context.Add(new RequestFollowRow { Request = number, Person = person, At = at });
    }
}
