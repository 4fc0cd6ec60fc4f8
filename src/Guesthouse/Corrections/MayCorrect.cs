using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Organization;

namespace Guesthouse.Corrections;

/// <summary>Who may change what is known about people and teams: program leads, administrators, and the operator.</summary>
internal static class MayCorrect
{
    /// <summary>The viewer as the one who does it; or that they may not.</summary>
    public static Result<Doer> As(Viewer viewer) => viewer.SeesEverything
        ? new Doer(viewer.Person, viewer.RecordedAs)
        : new Problem(ProblemKind.Forbidden, "people.not-allowed", "People, teams and identities are for program leads and administrators; leave out --by (and GUESTHOUSE_BY) to act as the operator.");
}
