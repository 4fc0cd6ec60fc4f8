using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Who can be asked to sign an RFC.</summary>
/// <param name="installation">The installation.</param>
/// <param name="context">The database.</param>
internal sealed class RfcOwners(Installation installation, GuesthouseContext context)
{
    /// <summary>What is wrong with the owners that somebody names: each is a person of the organization who is there, and may know of the project.</summary>
    public async Task<IReadOnlyList<Problem>> ProblemsOfAsync(IEnumerable<PersonId> owners, ProjectRow? project, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        foreach (var owner in owners.Distinct())
            if (installation.Chart.Person(owner) is null)
                problems.Add(new Problem(ProblemKind.NotFound, "person.unknown", $"The organization has no person with the id '{owner}'."));
            else if (!installation.Chart.IsThere(owner, installation.Today))
                problems.Add(new Problem(ProblemKind.Conflict, "person.left", $"'{owner}' has left the organization."));
            else if (project is { Visibility: not ProjectVisibility.Everyone } && !await MayKnowAsync(owner, project.Key, cancellation))
                problems.Add(new Problem(ProblemKind.Invalid, "rfc.owner-outside", $"'{owner}' may not know of {project.Slug}, and so cannot sign for it."));
        return problems;
    }

    private async Task<bool> MayKnowAsync(PersonId person, int project, CancellationToken cancellation)
    {
        var offices = (await StoredOffices.LoadAsync(context, cancellation)).Of(person, installation.Today);
        var viewer = Viewer.SignedIn(person, offices, installation.Chart, installation.Today);
        return await context.ProjectsFor(viewer, installation.Today).AnyAsync(row => row.Key == project, cancellation);
    }
}
