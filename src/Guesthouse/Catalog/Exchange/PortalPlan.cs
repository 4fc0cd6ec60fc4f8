using System.Globalization;
using Guesthouse.Domain.Catalog.Exchange;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Exchange;

/// <summary>What an import does to one entry.</summary>
public enum PortalChange
{
    /// <summary>Nothing; at most its place in the file moved.</summary>
    Unchanged,

    /// <summary>The file has it for the first time, or again.</summary>
    Added,

    /// <summary>The file says something else of it.</summary>
    Changed,

    /// <summary>The file does not have it any more.</summary>
    Withdrawn,
}

/// <summary>What an import does to one entry.</summary>
/// <param name="Kind">What.</param>
/// <param name="Id">The repository's id.</param>
/// <param name="Row">The entry as it is kept; <see langword="null"/>: it is new.</param>
/// <param name="After">The entry of the file; <see langword="null"/>: it is gone.</param>
/// <param name="Position">Its place in the file, from 0.</param>
public sealed record PlannedEntry(PortalChange Kind, string Id, PortalEntryRow? Row, PortalEntry? After, int Position);

/// <summary>What an import of a portal's file would do.</summary>
/// <param name="Entries">Every entry, in the order of the file; then those that are gone.</param>
/// <param name="IsCareful">Whether entries that are gone are kept, because the file has entries that could not be read: they may be these.</param>
public sealed record PortalPlan(IReadOnlyList<PlannedEntry> Entries, bool IsCareful)
{
    /// <summary>The entries that something happens to.</summary>
    public IEnumerable<PlannedEntry> Changes => Entries.Where(entry => entry.Kind != PortalChange.Unchanged);

    /// <summary>How many of each: <c>3 added, 1 withdrawn</c>; <c>nothing changed</c>.</summary>
    public string Counts => Changes.Any()
        ? string.Join(", ", Changes.GroupBy(entry => entry.Kind).OrderBy(group => group.Key).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count():N0} {group.Key.ToString().ToLowerInvariant()}")))
        : "nothing changed";

    /// <summary>Compares a file with the rows that are kept of it, withdrawn ones among them.</summary>
    public static PortalPlan Of(PortalFile file, IReadOnlyList<PortalEntryRow> rows)
    {
        var kept = rows.GroupBy(row => row.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.MaxBy(row => row.Key)!, StringComparer.OrdinalIgnoreCase);
        var planned = file.Entries.Select((entry, position) => Of(entry, kept.GetValueOrDefault(entry.Id), position)).ToList();
        var stated = file.Entries.Select(entry => entry.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!file.LacksEntries)
            planned.AddRange(kept.Values.Where(row => row.WithdrawnAt is null && !stated.Contains(row.Id)).OrderBy(row => row.Position).Select(row => new PlannedEntry(PortalChange.Withdrawn, row.Id, row, null, row.Position)));
        return new PortalPlan(planned, file.LacksEntries);
    }

    private static PlannedEntry Of(PortalEntry entry, PortalEntryRow? row, int position)
    {
        var kind = row is null or { WithdrawnAt: not null } ? PortalChange.Added : row.Raw == entry.Raw ? PortalChange.Unchanged : PortalChange.Changed;
        return new PlannedEntry(kind, entry.Id, row, entry, position);
    }
}
