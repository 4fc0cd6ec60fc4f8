using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>Who is a trusted committer of a path on a day.</summary>
internal sealed class RolesOfPeople
{
    private readonly Dictionary<PersonId, RoleRow[]> rows;
    private readonly Barrier[] barriers;
    private readonly CodeOwnersByDay codeOwners;

    public RolesOfPeople(RoleHistory history, CodeOwnersByDay codeOwners, RoleNames names)
    {
        this.codeOwners = codeOwners;
        var persons = history.Roles.DistinctBy(r => r.Who, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(r => r.Who, names.PersonOf, StringComparer.OrdinalIgnoreCase);
        rows = history.Roles.Where(r => persons[r.Who] is not null)
            .GroupBy(r => persons[r.Who]!.Value)
            .ToDictionary(g => g.Key, g => g.OrderBy(Cost).ThenBy(r => r.Scope.Folder.Bytes.Length).ThenBy(r => r.Capacity).ToArray());
        barriers = [.. history.Barriers.Select(b => new Barrier(b, [.. history.Roles.Where(r => StandsWithin(r, b.Folder))]))];
        Unborne = persons.Values.Count(p => p is null);
    }

    /// <summary>How many of the names nobody bears.</summary>
    public int Unborne { get; }

    /// <summary>The first role of the person that covers one of the paths: wide ones before narrow ones, approvers before reviewers.</summary>
    public RoleRow? Of(PersonId person, ReadOnlySpan<int> paths, PathTable table, DateOnly day)
    {
        if (!rows.TryGetValue(person, out var roles))
            return null;
        foreach (var role in roles)
            if (role.Span.Contains(day))
                foreach (var path in paths)
                    if (Covers(role, table.Bytes(path), day))
                        return role;
        return null;
    }

    private bool Covers(RoleRow role, ReadOnlySpan<byte> path, DateOnly day) =>
        role.Scope.Pattern is { } pattern
            ? codeOwners.Decides(pattern, path, day)
            : role.Scope.Covers(path) && !IsShutOut(role, path, day);

    // As in prow: on the way up from the path a folder with no_parent_owners ends the climb as soon as somebody of the same capacity was found.
    private bool IsShutOut(RoleRow role, ReadOnlySpan<byte> path, DateOnly day)
    {
        foreach (var (barrier, within) in barriers)
            if (role.Source.File.Kind == RoleFileKind.Owners
                && barrier.Span.Contains(day)
                && barrier.Folder != role.Scope.Folder
                && role.Scope.Folder.Covers(barrier.Folder.Bytes)
                && barrier.Folder.Covers(path))
                foreach (var other in within)
                    if (other.Capacity == role.Capacity && other.Span.Contains(day) && other.Scope.Covers(path))
                        return true;
        return false;
    }

    private static bool StandsWithin(RoleRow row, PathPrefix folder) =>
        row.Source.File.Kind == RoleFileKind.Owners && folder.Covers(row.Scope.Folder.Bytes);

    // What needs no look at patterns is asked first.
    private static int Cost(RoleRow row) => row.Scope.Pattern is not null ? 2 : row.Scope.Filter is not null ? 1 : 0;

    private readonly record struct Barrier(RoleBarrier Of, RoleRow[] Within);
}
