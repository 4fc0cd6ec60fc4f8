using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>The <c>CODEOWNERS</c> files of a repository through time, with their teams looked up once.</summary>
internal sealed class CodeOwnersByDay
{
    private readonly Version[] versions;

    public CodeOwnersByDay(IReadOnlyList<DatedCodeOwners> files, Func<string, TeamId?> teamBySlug)
    {
        versions = [.. files.Select(file => new Version(file, [.. file.Content.Lines.Select(line => Answer(file, line, teamBySlug))]))];
        UnknownTeams = [.. files.SelectMany(file => file.Content.Lines.SelectMany(line => Unknown(file, line, teamBySlug))).DistinctBy(p => p.Detail, StringComparer.Ordinal)];
    }

    /// <summary>The teams that no line of the organization knows, each once, at the first line that names it.</summary>
    public IReadOnlyList<Problem> UnknownTeams { get; }

    /// <summary>Whether no path has a team by <c>CODEOWNERS</c> that day.</summary>
    public bool NamesNoTeam(DateOnly day) => InForce(day) is not { NamesTeam: true };

    /// <summary>The team of the line that decides about a path; none when that line names no team of the organization.</summary>
    public OwnerAnswer? OwnerOf(ReadOnlySpan<byte> path, DateOnly day) =>
        InForce(day) is { NamesTeam: true } version && version.File.Content.LastCovering(path) is >= 0 and var line
            ? version.Owners[line]
            : null;

    /// <summary>Whether a line with this pattern decides about a path.</summary>
    public bool Decides(CodeOwnersPattern pattern, ReadOnlySpan<byte> path, DateOnly day) =>
        pattern.Covers(path)
        && InForce(day)?.File.Content is { } content
        && content.LastCovering(path) is >= 0 and var line
        && content.Lines[line].Pattern.Text == pattern.Text;

    private static OwnerAnswer? Answer(DatedCodeOwners file, CodeOwnersLine line, Func<string, TeamId?> teamBySlug) =>
        line.Teams.Select(teamBySlug).FirstOrDefault(team => team is not null) is { } team
            ? new OwnerAnswer(team, OwnerRule.CodeOwners, new SourceLine(file.File.Path, line.Line), file.Commit)
            : null;

    private static IEnumerable<Problem> Unknown(DatedCodeOwners file, CodeOwnersLine line, Func<string, TeamId?> teamBySlug) =>
        line.Teams.Where(slug => teamBySlug(slug) is null).Select(slug => new Problem(
            ProblemKind.NotFound,
            "code-owners.unknown-team",
            $"No team of the organization has the id or slug of @{slug}; what it is said to own goes to the next rule.",
            new SourceLine(file.File.Path, line.Line)));

    // Spans follow one another, so the last that has begun is the only one that can hold.
    private Version? InForce(DateOnly day)
    {
        var (low, high) = (0, versions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (versions[middle].File.Span.From <= day)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && versions[low - 1].File.Span.Contains(day) ? versions[low - 1] : null;
    }

    private sealed record Version(DatedCodeOwners File, OwnerAnswer?[] Owners)
    {
        public bool NamesTeam { get; } = Owners.Any(o => o is not null);
    }
}
