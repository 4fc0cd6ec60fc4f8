using System.Text;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Measures;

/// <summary>
/// Who knows which folder of a project, by the commits that touched it. A commit counts once for a folder, however many of its files it
/// touches, and half as much for each half-life that it is older.
/// </summary>
/// <remarks>
/// Folders are those at the top, or of two levels where fewer than <see cref="FewFolders"/> are at the top; ones without a file today are
/// left out. Merges and agents count for nobody. A commit dated after the day on which the repository was read counts as one of that day.
/// </remarks>
public sealed class FolderKnowledge
{
    /// <summary>With fewer folders than this at the top of a project, those within them are told apart.</summary>
    public const int FewFolders = 5;

    private readonly MeasuredRepository repository;
    private readonly double halfLifeDays;
    private readonly DateOnly lastDay;
    private readonly ILookup<int, ScopePart> projects;
    private readonly bool[] isThere;

    /// <summary>The knowledge of one repository.</summary>
    /// <param name="repository">The repository, its identities judged.</param>
    /// <param name="scopes">The parts of it that belong to projects.</param>
    /// <param name="halfLifeDays">The half-life in days; at least 1.</param>
    /// <param name="lastDay">The UTC day on which the repository was read.</param>
    public FolderKnowledge(MeasuredRepository repository, IEnumerable<ScopePart> scopes, int halfLifeDays, DateOnly lastDay)
    {
        this.lastDay = lastDay;
        this.repository = repository;
        this.halfLifeDays = halfLifeDays;
        projects = scopes.OrderBy(part => part.Project).ToLookup(part => part.Project);
        isThere = PathsOfToday(repository.Facts.History);
    }

    /// <summary>Everyone known who touched a folder, for each project, in no order.</summary>
    public IEnumerable<FolderKnower> Knowers() => projects.SelectMany(KnowersOf);

    private IEnumerable<FolderKnower> KnowersOf(IGrouping<int, ScopePart> project)
    {
        var parts = project.ToList();
        var depth = FoldersOfToday(parts, 1).Count(folder => !parts.Exists(part => TextOf(part.Prefix.Bytes) == folder)) < FewFolders ? 2 : 1;
        var folders = FoldersOfToday(parts, depth);
        var weights = new Dictionary<(string Folder, PersonId Person), Weight>();
        foreach (var change in repository.Measure.Changes(MeasureUnit.Commit))
            if (change.Author is { IsAgent: false, Person: { } person })
                foreach (var folder in Touched(change, parts, depth))
                    if (folders.Contains(folder))
                        weights[(folder, person)] = weights.GetValueOrDefault((folder, person)).And(Math.Min(change.Day.DayNumber, lastDay.DayNumber) / halfLifeDays);
        return weights.Select(known => new FolderKnower(project.Key, known.Key.Folder, known.Key.Person, known.Value.Level));
    }

    private HashSet<string> Touched(Change change, List<ScopePart> parts, int depth)
    {
        var current = parts.FindAll(part => part.Span.Contains(change.Day));
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var touch in change.Touched.Span)
            if (FolderOf(touch.Path, current, depth) is { } folder)
                folders.Add(folder);
        return folders;
    }

    private HashSet<string> FoldersOfToday(List<ScopePart> parts, int depth) =>
        [.. Enumerable.Range(0, isThere.Length).Where(path => isThere[path]).Select(path => FolderOf(path, parts, depth)).OfType<string>()];

    /// <summary>The folder of a path, of so many levels below the project's own folder; <see langword="null"/> outside the project.</summary>
    private string? FolderOf(int path, List<ScopePart> parts, int depth)
    {
        var bytes = repository.Facts.History.Paths.Bytes(path);
        foreach (var part in parts)
            if (part.Prefix.Covers(bytes))
                return TextOf(bytes[..EndOfFolder(part.Prefix, bytes, depth)]);
        return null;
    }

    private static int EndOfFolder(PathPrefix prefix, ReadOnlySpan<byte> path, int depth)
    {
        var end = prefix.Bytes.Length;
        for (var next = prefix.IsEverything ? 0 : end + 1; depth > 0 && next < path.Length; depth--)
        {
            var length = path[next..].IndexOf((byte)'/');
            if (length < 0)
                break;
            end = next + length;
            next = end + 1;
        }
        return end;
    }

    /// <summary>Which paths hold a file: the last commit that touched them did not delete them.</summary>
    private static bool[] PathsOfToday(History history)
    {
        var (seen, there) = (new bool[history.Paths.Count], new bool[history.Paths.Count]);
        foreach (var commit in history.Commits)
            foreach (var touch in commit.Paths.Span)
                if (!seen[touch.Path])
                    (seen[touch.Path], there[touch.Path]) = (true, touch.Change != PathChange.Deleted);
        return there;
    }

    private static string TextOf(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>A sum of powers of two, kept as its logarithm: days from 1970 to 2100 at a short half-life are more powers than a number holds.</summary>
    private readonly record struct Weight(double? Logarithm)
    {
        public int Level => (int)Math.Round((Logarithm ?? 0) * FolderKnower.LevelsPerHalving);

        public Weight And(double power)
        {
            if (Logarithm is not { } before)
                return new Weight(power);
            var (less, more) = before < power ? (before, power) : (power, before);
            return new Weight(more + Math.Log2(1 + Math.Pow(2, less - more)));
        }
    }
}

/// <summary>That somebody touched a folder of a project.</summary>
/// <param name="Project">The project's key.</param>
/// <param name="Folder">The folder from the repository's root, without a slash at its ends; empty: files that are in no folder.</param>
/// <param name="Person">Who.</param>
/// <param name="Level">
/// How much, in thousandths of a halving (<see cref="LevelsPerHalving"/>): with 1,000 more somebody knows twice as much. Only differences
/// within one folder mean something; they do not depend on today.
/// </param>
public sealed record FolderKnower(int Project, string Folder, PersonId Person, int Level)
{
    /// <summary>By how much the level of twice the weight is higher.</summary>
    public const int LevelsPerHalving = 1000;
}
