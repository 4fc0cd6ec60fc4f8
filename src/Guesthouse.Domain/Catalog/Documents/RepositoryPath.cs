namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>Finds the file of a repository that another of its files means.</summary>
public static class RepositoryPath
{
    /// <summary>The path from the root of the repository.</summary>
    /// <param name="folder">The folder of the file that says it, without slashes at its ends; empty: the root.</param>
    /// <param name="written">The path as written: <c>./docs/logo.svg</c>, <c>../logo.svg</c>, <c>/assets/logo.svg</c> from the root.</param>
    /// <returns>The path; <see langword="null"/> when it climbs out of the repository, names a folder, or is no path at all.</returns>
    public static string? Resolve(string folder, string written)
    {
        if (written.Contains('\\', StringComparison.Ordinal) || written.Contains(':', StringComparison.Ordinal) || written.Any(char.IsControl) || written.EndsWith('/'))
            return null;
        var segments = written.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var segment in written.Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (segment == ".." && segments.Count == 0)
                return null;
            else if (segment == "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment != ".")
                segments.Add(segment);
        return segments.Count == 0 ? null : string.Join('/', segments);
    }
}
