namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>Goes through the days on which role files changed and keeps what is in force. Only files that a day concerns are looked at again.</summary>
internal sealed class RoleSweep(RoleFileContents contents)
{
    private readonly Dictionary<RoleFile, FileInForce> inForce = [];
    private readonly Dictionary<RoleFile, SpanLedger<RoleKey, RoleRow>> roles = [];
    private readonly SpanLedger<PathPrefix, PathPrefix> barriers = new();
    private readonly SpanLedger<int, FileInForce> codeOwners = new();
    private readonly RoleFileProblems problems = new();
    private int order;

    /// <summary>Takes the changes of one day, in the order of the line.</summary>
    public void Take(DateOnly day, IReadOnlyList<RoleFileVersion> changes)
    {
        foreach (var change in changes)
            Put(change);
        var changed = changes.Select(c => c.File).ToHashSet();
        foreach (var file in changed)
            if (inForce.TryGetValue(file, out var now))
                problems.Note(now);
        foreach (var file in Concerned(changed))
            roles[file].Turn(day, RolesOf(file));
        if (changed.Any(f => f.Kind == RoleFileKind.Owners))
            barriers.Turn(day, BarrierFolders().ToDictionary(folder => folder));
        if (changed.Any(f => f.Kind == RoleFileKind.CodeOwners))
            codeOwners.Turn(day, CodeOwnersInForce() is { } one ? new Dictionary<int, FileInForce> { [one.Order] = one } : []);
    }

    /// <summary>Everything told so far, the last state until further notice.</summary>
    public RoleHistory Finish() => new(
        [.. roles.Values.SelectMany(ledger => ledger.Spans).Select(s => s.Value with { Span = s.Span })
            .OrderBy(r => r.Source.File.Path, StringComparer.Ordinal).ThenBy(r => r.Span.From)
            .ThenBy(r => r.Source.Line).ThenBy(r => r.Who, StringComparer.OrdinalIgnoreCase)],
        [.. barriers.Spans.Select(s => new RoleBarrier(s.Value, s.Span))],
        [.. codeOwners.Spans.Select(s => new DatedCodeOwners(LinesOf(s.Value), s.Value.File, s.Value.Commit, s.Span))],
        problems.All);

    private void Put(RoleFileVersion change)
    {
        roles.TryAdd(change.File, new SpanLedger<RoleKey, RoleRow>());
        if (change.Blob.IsZero)
            inForce.Remove(change.File);
        else
            inForce[change.File] = new FileInForce(change.File, contents.Of(change), change.Day, change.Commit, ++order);
    }

    // Aliases speak through every OWNERS file, and where one CODEOWNERS file comes or goes another may begin or cease to count.
    private IEnumerable<RoleFile> Concerned(HashSet<RoleFile> changed) => roles.Keys.Where(file =>
        changed.Contains(file)
        || (file.Kind == RoleFileKind.Owners && changed.Any(c => c.Kind == RoleFileKind.OwnersAliases))
        || (file.Kind == RoleFileKind.CodeOwners && changed.Any(c => c.Kind == RoleFileKind.CodeOwners)));

    private IReadOnlyDictionary<RoleKey, RoleRow> RolesOf(RoleFile file) =>
        !inForce.TryGetValue(file, out var now) ? new Dictionary<RoleKey, RoleRow>()
        : file.Kind == RoleFileKind.CodeOwners && now != CodeOwnersInForce() ? new Dictionary<RoleKey, RoleRow>()
        : RolesOfContent.Of(now, AliasesInForce());

    private FileInForce? AliasesInForce() => inForce.Values.FirstOrDefault(f => f.File.Kind == RoleFileKind.OwnersAliases);

    private FileInForce? CodeOwnersInForce() =>
        inForce.Values.Where(f => f.File.Kind == RoleFileKind.CodeOwners).MinBy(f => f.File.Precedence);

    private IEnumerable<PathPrefix> BarrierFolders() =>
        inForce.Values.Where(f => f.Content is OwnersContent { NoParentOwners: true }).Select(f => f.File.Folder);

    // A file that cannot be read still keeps lesser ones from counting.
    private static CodeOwnersContent LinesOf(FileInForce file) => file.Content as CodeOwnersContent ?? new CodeOwnersContent([], []);
}
