using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>A term as figures count it.</summary>
/// <param name="Term">The term.</param>
/// <param name="People">Who waited in it and who gave the first response, where they are known.</param>
public sealed record ObservedTerm(ResponseTerm Term, IReadOnlyList<string> People);

/// <summary>How a project responds: its terms of some time, in working hours of its host.</summary>
/// <remarks>
/// Nothing is told of the work of a few: a figure needs <see cref="FewestPeople"/> different people, who asked or who answered, and none is told below that. A project
/// that one product owner answers for has its figure once enough different people have asked: what it promises is public, and so is whether it keeps it.
/// </remarks>
/// <param name="terms">The terms.</param>
/// <param name="host">The work calendar of the host.</param>
public sealed class ResponseRecord(IReadOnlyList<ObservedTerm> terms, WorkCalendar host)
{
    /// <summary>Figures of fewer people are not told.</summary>
    public const int FewestPeople = 5;

    /// <summary>How fast first responses came that were given from <paramref name="from"/> on and before <paramref name="to"/>: the median, of an even number the mean of the middle two.</summary>
    /// <returns><see langword="null"/>: of too few people, or there was none.</returns>
    public AnswerTimeFact? AnswerTime(Instant from, Instant to)
    {
        var answered = terms.Where(seen => seen.Term is { IsAnswered: true, End: { } end } && end >= from && end < to).ToList();
        if (!AreEnough(answered))
            return null;
        var hours = answered.Select(seen => host.WorkingTime(seen.Term.Start, seen.Term.End!.Value).TotalHours).Order().ToList();
        return new AnswerTimeFact((hours[(hours.Count - 1) / 2] + hours[hours.Count / 2]) / 2, hours.Count);
    }

    /// <summary>How many promises were kept of those that were up from <paramref name="from"/> on and before <paramref name="to"/>. What was withdrawn in time counts in neither.</summary>
    /// <returns><see langword="null"/>: of too few people, or none was up.</returns>
    public PromiseKeptFact? PromiseKept(Instant from, Instant to)
    {
        var due = terms.Where(seen => seen.Term.Due(host) is { } up && up >= from && up < to && seen.Term.StateAt(host, to) != PromiseState.Lapsed).ToList();
        return AreEnough(due) ? new PromiseKeptFact(due.Count(seen => seen.Term.StateAt(host, to) == PromiseState.Kept), due.Count) : null;
    }

    private static bool AreEnough(List<ObservedTerm> seen) => seen.SelectMany(term => term.People).Distinct(StringComparer.Ordinal).Count() >= FewestPeople;
}
