using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Measures;

/// <summary>Classifies the changes of one repository: a row for each owner of the paths that a change touches.</summary>
public sealed class ChangeClassifier
{
    private readonly StandingRule rule;
    private readonly RepositoryOwnership ownership;
    private readonly PathTable paths;

    /// <summary>A classifier for one repository.</summary>
    public ChangeClassifier(StandingRule rule, RepositoryOwnership ownership, PathTable paths)
    {
        this.rule = rule;
        this.ownership = ownership;
        this.paths = paths;
    }

    /// <summary>One row for each owner of the touched paths; the first is the change <em>as a whole</em>, which alone enters totals.</summary>
    /// <param name="author">The author's identity; <see langword="null"/>: no commit tells an author.</param>
    /// <param name="day">The change's UTC day.</param>
    /// <param name="touched">The touched paths; a change without paths belongs to the repository's host team.</param>
    public IReadOnlyList<ClassRow> Rows(Identity? author, DateOnly day, ReadOnlyMemory<PathTouch> touched)
    {
        var hostTeam = ownership.OwnerOfNoPath(day).Team;
        if (touched.IsEmpty || ownership.IsUniform(day))
            return [new ClassRow(hostTeam, touched.Length, StandingOf(author, hostTeam, day, touched))];
        var byOwner = ByOwner(touched.Span, day);
        var rows = byOwner
            .Select(group => new ClassRow(group.Owner, group.Touched.Count, StandingOf(author, group.Owner, day, group.Touched.ToArray())))
            .OrderByDescending(row => row.Paths)
            .ThenByDescending(row => row.Owner == hostTeam)
            .ThenBy(row => row.Owner?.Value, StringComparer.Ordinal);
        return [.. rows];
    }

    private Standing StandingOf(Identity? author, TeamId? owner, DateOnly day, ReadOnlyMemory<PathTouch> touched)
    {
        if (author is { IsAgent: true })
            return Standing.Agent;
        var person = author?.Person;
        return rule.Of(person, owner, day, () => RoleOf(person, day, touched) is not null);
    }

    /// <summary>A role of the person that covers at least one of the paths that day.</summary>
    public RoleRow? RoleOf(PersonId? person, DateOnly day, ReadOnlyMemory<PathTouch> touched)
    {
        if (person is not { } someone)
            return null;
        var numbers = new int[touched.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = touched.Span[i].Path;
        return ownership.RoleOf(someone, numbers, paths, day);
    }

    /// <summary>The touched paths by the team that owns them that day, in the order in which the owners are first met.</summary>
    public IReadOnlyList<(TeamId? Owner, List<PathTouch> Touched)> ByOwner(ReadOnlySpan<PathTouch> touched, DateOnly day)
    {
        var groups = new List<(TeamId? Owner, List<PathTouch> Touched)>();
        foreach (var touch in touched)
        {
            var owner = ownership.OwnerOf(paths.Bytes(touch.Path), day).Team;
            var at = groups.FindIndex(group => group.Owner == owner);
            if (at < 0)
                groups.Add((owner, [touch]));
            else
                groups[at].Touched.Add(touch);
        }
        return groups;
    }
}
