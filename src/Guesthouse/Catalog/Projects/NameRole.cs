using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Catalog.Projects;

/// <summary>Names a product owner or a trusted committer, from today on; <see cref="NamingRule"/> says who may name whom when.</summary>
/// <param name="installation">The installation.</param>
public sealed class NameRole(Installation installation)
{
    // Whoever may read may try; the rule of naming decides.
    private static readonly Rule rule = Rule.Needs(Permission.ReadCatalogue);

    /// <summary>Names a person.</summary>
    /// <param name="slug">The project.</param>
    /// <param name="person">The person's id.</param>
    /// <param name="kind">As what.</param>
    /// <param name="path">The part of the project; empty: all of it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The project's slug.</returns>
    public Task<Result<string>> RunAsync(string slug, string person, RoleKind kind, string path, CancellationToken cancellation) =>
        new ProjectAct(installation, "name", rule) { LeavesProfile = true }.RunAsync(
            slug,
            edited =>
            {
                var paths = PathPrefix.Parse(path);
                if (installation.Chart.Person(new PersonId(person)) is not { } entry)
                    return Task.FromResult<IReadOnlyList<Problem>>([new Problem(ProblemKind.NotFound, "person.unknown", $"The organization has no person with the id '{person}'.")]);
                if (!installation.Chart.IsThere(entry.Id, installation.Today))
                    return Task.FromResult<IReadOnlyList<Problem>>([new Problem(ProblemKind.Conflict, "person.left", $"'{person}' has left the organization.")]);
                if (new NamingRule(edited.Roles, installation.Today).RefusalToName(edited.Standing, entry.Id, kind, paths) is { } refusal)
                    return Task.FromResult<IReadOnlyList<Problem>>([refusal]);
                edited.Context.Add(new Storage.Rows.RoleRow
                {
                    Person = entry.Id.Value,
                    Project = edited.Project.Key,
                    PathPrefix = paths.IsEverything ? "" : paths.ToString(),
                    Kind = kind,
                    Origin = RoleOrigin.Named,
                    FromDay = installation.Today,
                    At = edited.Now,
                    ByWhom = edited.ByWhom,
                });
                return Task.FromResult<IReadOnlyList<Problem>>([]);
            },
            kind == RoleKind.ProductOwner ? "Named a product owner." : "Named a trusted committer.",
            cancellation);
}
