namespace Guesthouse.Domain.Organization;

/// <summary>What is wrong with the repositories.</summary>
internal sealed class RepositoryCheck(KnownNames known)
{
    public IEnumerable<Problem> ProblemsOf(IReadOnlyList<RepositoryEntry> repositories) =>
    [
        .. RowChecks.Repeated(
            repositories, repository => repository.Id.Value, repository => repository.Source, StringComparer.OrdinalIgnoreCase, "repository.duplicate-id"),
        .. repositories.SelectMany(ProblemsOf),
    ];

    private IEnumerable<Problem> ProblemsOf(RepositoryEntry repository)
    {
        var what = $"repositories.team of '{repository.Id}'";
        return
        [
            .. repository.Teams.SelectMany(team => known.Missing(team.Value, "repository.unknown-team", what, team.Source)),
            .. repository.Teams.SelectMany(team => RowChecks.Empty(team.Span, what, team.Source)),
            .. RowChecks.Overlapping(repository.Teams, "repository.overlapping-hosts", what),
        ];
    }
}
