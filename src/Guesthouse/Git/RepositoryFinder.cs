using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Git;

/// <summary>The repositories that some paths lead to.</summary>
/// <param name="Repositories">In the order of the paths, those of one folder by name; each once, each with an id of its own.</param>
/// <param name="Problems">Paths that lead to none, and second repositories of one id.</param>
public sealed record FoundRepositories(IReadOnlyList<LocalRepository> Repositories, IReadOnlyList<Problem> Problems);

/// <summary>Finds repositories: a bare one, a work tree, or folders of them (looked through three deep, never inside a repository).</summary>
public sealed class RepositoryFinder(GitProgram git)
{
    private const int Depth = 3;
    private static readonly EnumerationOptions all = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <summary>Finds the repositories of all paths.</summary>
    /// <param name="paths">Paths as the user gave them.</param>
    /// <param name="cancellation">Ends the search when it is cancelled.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public FoundRepositories Find(IReadOnlyList<string> paths, CancellationToken cancellation = default)
    {
        var problems = new List<Problem>();
        var places = new List<Place>();
        foreach (var path in paths)
        {
            var found = Look(path, Depth).ToList();
            places.AddRange(found);
            if (found.Count == 0)
                problems.Add(NothingIn(path));
        }
        var repositories = Named([.. places.DistinctBy(place => place.GitDirectory, StringComparer.Ordinal)], cancellation);
        return new FoundRepositories(WithoutDoubles(repositories, problems), problems);
    }

    /// <summary>A repository that was found and named before; <see langword="null"/> when there is none any more, or several.</summary>
    public static LocalRepository? At(string path, RepositoryId id) =>
        Look(path, Depth).Take(2).ToList() is [var only] ? new LocalRepository(only.GitDirectory, only.ShownPath, id) : null;

    private static IEnumerable<Place> Look(string path, int depth)
    {
        if (!Directory.Exists(path))
            return [];
        if (GitFolder.GitDirectoryOf(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) is { } gitDirectory)
            return [new Place(gitDirectory, path)];
        return depth == 0 ? [] : Directory.EnumerateDirectories(path, "*", all).Order(StringComparer.Ordinal).SelectMany(child => Look(child, depth - 1));
    }

    private static Problem NothingIn(string path)
    {
        if (Bundle.Is(path))
            return new Problem(ProblemKind.Invalid, "repository.bundle", $"{path} is a bundle; make a repository of it first: git clone --bare {path}");
        if (File.Exists(path))
            return new Problem(ProblemKind.Invalid, "repository.file", $"{path} is a file; name a repository or a folder of repositories.");
        if (!Directory.Exists(path))
            return new Problem(ProblemKind.NotFound, "repository.path", $"There is no folder {path}.");
        var bundle = Directory.EnumerateFiles(path, "*.bundle", all).Order(StringComparer.Ordinal).FirstOrDefault();
        return new Problem(
            ProblemKind.NotFound, "repository.none", bundle is null
                ? $"There is no repository in {path}, nor up to {Depth} folders below it."
                : $"{path} holds bundles and no repository; make repositories of them first: git clone --bare {bundle}");
    }

    private LocalRepository[] Named(Place[] places, CancellationToken cancellation)
    {
        var repositories = new LocalRepository[places.Length];
        Parallel.For(0, places.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            var place = places[index];
            repositories[index] = new LocalRepository(place.GitDirectory, place.ShownPath, new RepositoryId(NameOnForge(place, cancellation) ?? place.FolderName));
        });
        return repositories;
    }

    private string? NameOnForge(Place place, CancellationToken cancellation)
    {
        try
        {
            var address = git.Run(place.GitDirectory, ["config", "--get", "remote.origin.url"], cancellation);
            return RemoteAddress.NameIn(Encoding.UTF8.GetString(address));
        }
        catch (GitException)
        {
            // No origin; or a configuration that git cannot read, which the reading of the history will tell.
            return null;
        }
    }

    private static List<LocalRepository> WithoutDoubles(LocalRepository[] repositories, List<Problem> problems)
    {
        var first = new Dictionary<RepositoryId, LocalRepository>();
        foreach (var repository in repositories)
            if (!first.TryAdd(repository.Id, repository))
                problems.Add(new Problem(
                    ProblemKind.Conflict, "repository.double", $"{repository.ShownPath} is left out: {first[repository.Id].ShownPath} is '{repository.Id}' too."));
        return [.. repositories.Where(repository => ReferenceEquals(first[repository.Id], repository))];
    }

    private sealed record Place(string GitDirectory, string ShownPath)
    {
        /// <summary>The name of the folder that people see, without <c>.git</c> and without what would break a line.</summary>
        public string FolderName
        {
            get
            {
                var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(ShownPath));
                if (Path.GetFileName(folder) == ".git")
                    folder = Path.GetDirectoryName(folder)!;
                var name = Path.GetFileName(folder);
                if (name.EndsWith(".git", StringComparison.Ordinal))
                    name = name[..^4];
                return name.Length == 0 ? "repository" : string.Concat(name.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
            }
        }
    }
}
