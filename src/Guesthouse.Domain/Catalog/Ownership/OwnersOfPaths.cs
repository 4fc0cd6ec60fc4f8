using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>Which team owns a path on a day: the first kind of <see cref="OwnerRule"/> that names one; within a kind the longest prefix.</summary>
internal sealed class OwnersOfPaths(IReadOnlyList<PathOwner> pathOwners, CodeOwnersByDay codeOwners, RepositoryEntry? repository)
{
    private readonly PathOwner[] manual = LongestFirst(pathOwners, OwnerRule.Manual);
    private readonly PathOwner[] scopes = [.. LongestFirst(pathOwners, OwnerRule.ProjectScope).Where(s => !s.Prefix.IsEverything)];

    public OwnerAnswer Of(ReadOnlySpan<byte> path, DateOnly day) =>
        First(manual, path, day) ?? First(scopes, path, day) ?? codeOwners.OwnerOf(path, day) ?? HostTeam(day);

    public OwnerAnswer OfNoPath(DateOnly day) => First(manual, [], day) ?? HostTeam(day);

    public bool IsUniform(DateOnly day)
    {
        // Longest first: when the first in force is everything, it alone decides.
        if (Array.Find(manual, m => m.Span.Contains(day)) is { } rule)
            return rule.Prefix.IsEverything;
        return !Array.Exists(scopes, s => s.Span.Contains(day)) && codeOwners.NamesNoTeam(day);
    }

    private OwnerAnswer HostTeam(DateOnly day) =>
        repository is not null && OrganizationChart.HostSpanOf(repository, day) is { } host
            ? new OwnerAnswer(host.Value, OwnerRule.HostTeam, host.Source)
            : new OwnerAnswer(null, OwnerRule.None);

    private static OwnerAnswer? First(PathOwner[] rules, ReadOnlySpan<byte> path, DateOnly day)
    {
        foreach (var rule in rules)
            if (rule.Decides(path, day))
                return new OwnerAnswer(rule.Team, rule.Rule, rule.Source);
        return null;
    }

    // A stable order: of two rules for one prefix the first told decides.
    private static PathOwner[] LongestFirst(IReadOnlyList<PathOwner> rules, OwnerRule kind) =>
        [.. rules.Where(r => r.Rule == kind).OrderByDescending(r => r.Prefix.Bytes.Length)];
}
