using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Corrections.Calendars;

/// <summary>Says on which days somebody is away, and takes it back.</summary>
/// <param name="installation">The installation.</param>
public sealed class KeepAbsence(Installation installation)
{
    private const int MostDays = 731;

    /// <summary>Says it.</summary>
    /// <param name="person">Who.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; not before the first, and within two years.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Who; <c>absence.bad-days</c>.</returns>
    public Task<Result<string>> AddAsync(string person, DateOnly first, DateOnly last, CancellationToken cancellation) => DoAsync(
        person,
        "absence.add",
        context =>
        {
            if (last < first || last.DayNumber - first.DayNumber > MostDays)
                return Task.FromResult<Problem?>(new Problem(ProblemKind.Invalid, "absence.bad-days", "An absence has a first day and a last day, which is not before it, and lasts two years at most."));
            context.Add(new AbsenceRow { Person = person, FromDay = first, ToDay = last.AddDays(1), At = installation.Clock.GetUtcNow(), ByWhom = installation.Viewer.RecordedAs });
            return Task.FromResult<Problem?>(null);
        },
        cancellation);

    /// <summary>Takes back an absence that begins on a day.</summary>
    /// <returns>Who; <c>absence.none</c>.</returns>
    public Task<Result<string>> RemoveAsync(string person, DateOnly first, CancellationToken cancellation) => DoAsync(
        person,
        "absence.remove",
        async context => await context.Set<AbsenceRow>().Where(row => row.Person == person && row.FromDay == first).ExecuteDeleteAsync(cancellation) > 0
            ? null
            : new Problem(ProblemKind.NotFound, "absence.none", $"'{person}' has no absence that begins on {first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}."),
        cancellation);

    private async Task<Result<string>> DoAsync(string person, string kind, Func<Storage.GuesthouseContext, Task<Problem?>> change, CancellationToken cancellation)
    {
        if (new CalendarOwner(null, person).RefusalTo(installation) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await change(context) is { } problem)
            return problem;
        await context.SaveChangesAsync(cancellation);
        await KeptAct.AddAsync(context, installation, (kind, "Changed when somebody is away.", "absences", person), person, cancellation);
        await transaction.CommitAsync(cancellation);
        return person;
    }
}
