using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Search;

/// <summary>
/// Brings what is searched of projects up to date with what other tables say of them. Doing it again changes nothing: a project whose inputs
/// are those of its entry is left alone.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="today">The UTC day, for roles and hosts that begin or end.</param>
public sealed class IndexProject(Store store, DateOnly today)
{
    private const int ProjectsAtOnce = 1000;

    /// <summary>The vocabulary is written once in a transaction, and others wait for its end: a few seconds.</summary>
    private const int ProjectsOfTransaction = 5 * ProjectsAtOnce;

    /// <summary>From so many projects on the index is put in good order afterwards, so that searching is quick.</summary>
    private const int Many = 200;

    /// <summary>Indexes one project; call it right after the change, when that is committed.</summary>
    /// <returns>How many entries were written: one or none.</returns>
    public Task<int> RunAsync(int project, CancellationToken cancellation) => RunAsync([project], cancellation);

    /// <summary>Indexes every project.</summary>
    /// <returns>How many entries were written.</returns>
    public async Task<int> AllAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await RunAsync(await context.Set<ProjectRow>().Select(row => row.Key).Order().ToListAsync(cancellation), cancellation);
    }

    /// <summary>Indexes every project where one is lacking or was indexed by other rules; looks no closer where all are there.</summary>
    /// <returns>How many entries were written.</returns>
    public async Task<int> MissingAsync(CancellationToken cancellation)
    {
        using (var connection = store.Connect())
            if (SearchReader.IsWhole(connection, SearchInputs.Rules))
                return 0;
        return await AllAsync(cancellation);
    }

    /// <summary>Forgets what every entry was made from, and indexes every project.</summary>
    /// <returns>How many entries were written: all.</returns>
    public async Task<int> AnewAsync(CancellationToken cancellation)
    {
        SearchWriter.Forget(store);
        return await AllAsync(cancellation);
    }

    /// <summary>Indexes some projects.</summary>
    /// <param name="projects">Their keys.</param>
    /// <param name="cancellation">Stops the work; what was begun of the last some thousand projects is undone.</param>
    /// <returns>How many entries were written.</returns>
    public async Task<int> RunAsync(IReadOnlyList<int> projects, CancellationToken cancellation)
    {
        var written = 0;
        foreach (var some in projects.Chunk(ProjectsOfTransaction))
            written += await WriteAsync(some, cancellation);
        if (written > 0)
            SearchWriter.Tidy(store, isMuch: written >= Many);
        return written;
    }

    /// <summary>Reads and writes in pieces, all in one transaction, which begins with the first that changed.</summary>
    private async Task<int> WriteAsync(int[] projects, CancellationToken cancellation)
    {
        var written = 0;
        SearchWriter? writer = null;
        try
        {
            foreach (var some in projects.Chunk(ProjectsAtOnce))
            {
                cancellation.ThrowIfCancellationRequested();
                var changed = await ChangedAsync(some, cancellation);
                if (changed.Count == 0)
                    continue;
                writer ??= new SearchWriter(store, SearchInputs.Rules);
                writer.Write(changed);
                written += changed.Count;
            }
            writer?.Commit();
        }
        finally
        {
            writer?.Dispose();
        }
        return written;
    }

    private async Task<List<SearchedProject>> ChangedAsync(int[] projects, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var inputs = await new SearchInputsReader(context, today).ReadAsync(projects, cancellation);
        using var connection = store.Connect();
        var made = SearchReader.Made(connection, projects);
        return [.. inputs.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(read => (Inputs: read, Hash: read.Hash()))
            .Where(read => made.GetValueOrDefault(read.Inputs.Project.Key) != (SearchInputs.Rules, read.Hash))
            .Select(read => read.Inputs.Made(read.Hash))];
    }
}
