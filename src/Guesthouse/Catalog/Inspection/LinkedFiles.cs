using System.Text;
using Guesthouse.Domain.Catalog.Documents;
using Guesthouse.Domain.Facts;
using Guesthouse.Git;

namespace Guesthouse.Catalog.Inspection;

/// <summary>Finds the files for which links of a commit stand, within the repository and never outside of it.</summary>
/// <param name="files">Every file and link of the commit.</param>
/// <param name="read">Reads what links say, by the names of their contents.</param>
internal sealed class LinkedFiles(IReadOnlyList<ListedFile> files, Func<IReadOnlyList<ObjectId>, IReadOnlyDictionary<ObjectId, byte[]>> read)
{
    /// <summary>No path is longer.</summary>
    public const int MostBytes = 4096;

    /// <summary>Links may lead to links; those that turn in a circle lead nowhere.</summary>
    private const int MostSteps = 5;

    /// <summary>The files, and in the place of each wanted link the file for which it stands; other links, and those that lead nowhere, are left out. In ordinal order of their paths.</summary>
    /// <param name="wants">Whose contents are read.</param>
    public IReadOnlyList<ListedFile> Follow(Predicate<string> wants)
    {
        var links = files.Where(file => file.IsLink).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var own = files.Where(file => !file.IsLink).ToList();
        if (!links.Keys.Any(path => wants(path)))
            return own;
        var byPath = own.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var found = new List<ListedFile>();
        var open = links.Values.Where(link => wants(link.Path)).Select(link => (From: link.Path, At: link)).ToList();
        for (var step = 0; step < MostSteps && open.Count > 0; step++)
        {
            var said = read([.. open.Select(link => link.At.Blob).Distinct()]);
            var next = new List<(string From, ListedFile At)>();
            foreach (var (from, at) in open)
                if (said.GetValueOrDefault(at.Blob) is { } target && TargetOf(at.Path, target) is { } path)
                    if (byPath.TryGetValue(path, out var file))
                        found.Add(file with { Path = from });
                    else if (links.TryGetValue(path, out var link))
                        next.Add((from, link));
            open = next;
        }
        return [.. own.Concat(found).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>A path from the root of the machine leads out of the repository.</summary>
    private static string? TargetOf(string link, byte[] target) =>
        Encoding.UTF8.GetString(target) is var written && !written.StartsWith('/') ? RepositoryPath.Resolve(link[..Math.Max(0, link.LastIndexOf('/'))], written) : null;
}
