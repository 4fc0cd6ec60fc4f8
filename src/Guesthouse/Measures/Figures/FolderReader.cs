using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Domain;
using Guesthouse.Domain.Measures;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Figures;

/// <summary>Reads who knows which folder of a project: by name and in bands, never with figures per person.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="answers">What was read before.</param>
public sealed class FolderReader(Reader reader, VisibleAnswers answers)
{
    /// <summary>The folders in order of their repository's id and their own name, each with the known people who changed it.</summary>
    /// <param name="project">The project's key; nothing is told of one that the viewer may not know of.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<IReadOnlyList<KnownFolder>> FoldersAsync(int project, CancellationToken cancellation) =>
        answers.ToAsync("who knows the folders of a project", project, () => ReadAsync(project, cancellation), cancellation);

    private async Task<IReadOnlyList<KnownFolder>> ReadAsync(int project, CancellationToken cancellation)
    {
        var context = reader.Context;
        var rows = await (from row in context.Set<FolderKnowledgeRow>().AsNoTracking()
                          where row.Project == project && context.ProjectsFor(reader.Viewer, reader.Today).Any(visible => visible.Key == project)
                          join repository in context.Set<RepositoryRow>() on row.Repository equals repository.Key
                          join person in context.Set<PersonRow>() on row.Person equals person.Id
                          where repository.RemovedAt == null
                          select new { Repository = repository.Id, row.Folder, person.Id, person.Name, row.Level }).ToListAsync(cancellation);
        return [.. rows
            .GroupBy(row => (row.Repository, row.Folder))
            .OrderBy(folder => folder.Key.Repository, StringComparer.Ordinal)
            .ThenBy(folder => folder.Key.Folder, StringComparer.Ordinal)
            .Select(folder =>
            {
                var most = folder.Max(row => row.Level);
                return new KnownFolder(folder.Key.Repository, PlainText.Line(folder.Key.Folder), [.. folder
                    .Select(row => new FolderPerson(row.Id, row.Name ?? row.Id, KnowledgeBands.Of(Math.Pow(2, (double)(row.Level - most) / FolderKnower.LevelsPerHalving), 1)))
                    .OrderBy(person => person.Band)
                    .ThenBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)]);
            })];
    }
}

/// <summary>A folder of a project.</summary>
/// <param name="Repository">The repository's id.</param>
/// <param name="Folder">From the repository's root; empty: files that are in no folder.</param>
/// <param name="People">Who knows it, by band, then by name.</param>
public sealed record KnownFolder(string Repository, string Folder, IReadOnlyList<FolderPerson> People);

/// <summary>Somebody who knows a folder.</summary>
/// <param name="Person">Their id.</param>
/// <param name="Name">Their name; the id where no name is known.</param>
/// <param name="Band">How well.</param>
public sealed record FolderPerson(string Person, string Name, KnowledgeBand Band);
