using Guesthouse.Domain.Measures;

namespace Guesthouse.Measures;

/// <summary>
/// Why one change counts as it does, in steps that can be checked by hand. Names no person: it points to the lines of the organization's file
/// and to git commands instead.
/// </summary>
/// <param name="Change">The change's full name.</param>
/// <param name="Unit">What it is a change of.</param>
/// <param name="Day">The UTC day it counts on.</param>
/// <param name="Author">How the author became known, step by step.</param>
/// <param name="Memberships">Where the author belonged that day, each with its line.</param>
/// <param name="Owners">What the author is to each owner of the touched paths; the first counts for the change as a whole.</param>
/// <param name="Whole">Why that one counts.</param>
public sealed record ChangeExplanation(
    string Change,
    MeasureUnit Unit,
    DateOnly Day,
    IReadOnlyList<string> Author,
    IReadOnlyList<string> Memberships,
    IReadOnlyList<OwnerExplanation> Owners,
    string Whole);

/// <summary>What the author is to one owner, and why.</summary>
/// <param name="Row">The row.</param>
/// <param name="Why">The steps: what makes the team the owner, what makes the class, what makes the distance.</param>
public sealed record OwnerExplanation(ClassRow Row, IReadOnlyList<string> Why);
