namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>What makes a role of a file the same role from one version of the file to the next.</summary>
/// <param name="Who">The name, upper case.</param>
/// <param name="Capacity">As what.</param>
/// <param name="Part">The filter or pattern; empty for the whole folder.</param>
internal readonly record struct RoleKey(string Who, RoleCapacity Capacity, string Part);

/// <summary>The roles that one role file gives on one day.</summary>
internal static class RolesOfContent
{
    /// <summary>Every role once, with the spans left open.</summary>
    /// <param name="file">The file.</param>
    /// <param name="aliases">The aliases of that day, when there are any.</param>
    public static IReadOnlyDictionary<RoleKey, RoleRow> Of(FileInForce file, FileInForce? aliases)
    {
        var roles = new Dictionary<RoleKey, RoleRow>();
        foreach (var row in Rows(file, aliases))
            roles.TryAdd(KeyOf(row), row);
        return roles;
    }

    private static RoleKey KeyOf(RoleRow row) =>
        new(row.Who.ToUpperInvariant(), row.Capacity, row.Scope.Pattern?.Text ?? row.Scope.Filter?.Text ?? "");

    private static IEnumerable<RoleRow> Rows(FileInForce file, FileInForce? aliases) => file.Content switch
    {
        OwnersContent owners => owners.Groups.SelectMany(group => OwnersRows(file, group, aliases)),
        CodeOwnersContent codeOwners => CodeOwnersRows(file, codeOwners),
        MaintainersContent maintainers => maintainers.People.Select(p =>
            Row(p.Who, RoleCapacity.Maintainer, new RoleScope(file.File.Folder), new RoleSource(file.File, file.Commit, p.Line))),
        _ => [],
    };

    private static IEnumerable<RoleRow> OwnersRows(FileInForce file, OwnersGroup group, FileInForce? aliases)
    {
        var scope = new RoleScope(file.File.Folder, group.Filter);
        return group.Approvers.SelectMany(p => Expanded(p, RoleCapacity.Approver))
            .Concat(group.Reviewers.SelectMany(p => Expanded(p, RoleCapacity.Reviewer)));

        IEnumerable<RoleRow> Expanded(NamedPerson named, RoleCapacity capacity) =>
            aliases?.Content is OwnersAliasesContent known && known.Groups.TryGetValue(named.Who, out var members)
                ? members.Select(m => Row(m.Who, capacity, scope, new RoleSource(file.File, Later(file, aliases).Commit, named.Line, named.Who)))
                : [Row(named.Who, capacity, scope, new RoleSource(file.File, file.Commit, named.Line))];
    }

    // Of two lines with one pattern only the later can ever be the last that covers a path.
    private static IEnumerable<RoleRow> CodeOwnersRows(FileInForce file, CodeOwnersContent content) =>
        content.Lines.Reverse().DistinctBy(line => line.Pattern.Text, StringComparer.Ordinal).SelectMany(line => line.People.Select(p =>
            Row(p.Who, RoleCapacity.CodeOwner, new RoleScope(PathPrefix.Everything, Pattern: line.Pattern), new RoleSource(file.File, file.Commit, p.Line))));

    private static FileInForce Later(FileInForce one, FileInForce other) => one.Order > other.Order ? one : other;

    private static RoleRow Row(string who, RoleCapacity capacity, RoleScope scope, RoleSource source) =>
        new(who, capacity, scope, Organization.DaySpan.Always, source);
}
