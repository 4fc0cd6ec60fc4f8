namespace Guesthouse.Domain.Organization;

/// <summary>Finds the organization file's entry for a repository that was found.</summary>
internal sealed class RepositoryNames
{
    private readonly Dictionary<string, RepositoryEntry> byId;
    private readonly Dictionary<string, RepositoryEntry> byLastSegment;

    /// <param name="repositories">Checked rows: ids once, whatever their case.</param>
    public RepositoryNames(IReadOnlyList<RepositoryEntry> repositories)
    {
        byId = repositories.ToDictionary(repository => repository.Id.Value, StringComparer.OrdinalIgnoreCase);
        byLastSegment = repositories
            .GroupBy(repository => repository.Id.LastSegment, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.OrdinalIgnoreCase);
    }

    public RepositoryEntry? EntryFor(RepositoryId found) =>
        byId.GetValueOrDefault(found.Value) ?? byLastSegment.GetValueOrDefault(found.LastSegment);
}
