using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Access;

/// <summary>That a person holds an office.</summary>
/// <param name="Person">Who.</param>
/// <param name="Office">Which.</param>
/// <param name="Span">On which UTC days.</param>
/// <param name="ByWhom">Who named them; <see langword="null"/>: the operator.</param>
public sealed record OfficeHolder(PersonId Person, Office Office, DaySpan Span, PersonId? ByWhom);

/// <summary>Who runs the program and the installation.</summary>
/// <param name="holders">All there ever were, in the order in which they were named.</param>
public sealed class Offices(IReadOnlyList<OfficeHolder> holders)
{
    /// <summary>The offices of a person on a day.</summary>
    public IReadOnlySet<Office> Of(PersonId person, DateOnly day) =>
        holders.Where(holder => holder.Person == person && holder.Span.Contains(day)).Select(holder => holder.Office).ToHashSet();

    /// <summary>Who holds an office on a day, each once, in the order in which they were named.</summary>
    public IReadOnlyList<PersonId> HoldersOf(Office office, DateOnly day) =>
        [.. holders.Where(holder => holder.Office == office && holder.Span.Contains(day)).Select(holder => holder.Person).Distinct()];

    /// <summary>Why a person's office cannot end today; <see langword="null"/> when it can.</summary>
    /// <returns><c>office.not-held</c>; <c>office.last-administrator</c>, because nobody could name the next one.</returns>
    public Problem? RefusalToEnd(PersonId person, Office office, DateOnly today)
    {
        var there = HoldersOf(office, today);
        if (!there.Contains(person))
            return new Problem(ProblemKind.NotFound, "office.not-held", $"'{person}' does not hold this office.");
        return office == Office.Administrator && there.Count == 1
            ? new Problem(ProblemKind.Conflict, "office.last-administrator", $"'{person}' is the only administrator; name another one first.")
            : null;
    }
}
