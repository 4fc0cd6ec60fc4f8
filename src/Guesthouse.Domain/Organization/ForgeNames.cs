namespace Guesthouse.Domain.Organization;

/// <summary>Names on forges, which are unique on each forge, whatever their case.</summary>
internal static class ForgeNames
{
    /// <summary>Every name on one forge that a later row claims after an earlier one.</summary>
    /// <param name="rows">The rows in the order of the file.</param>
    /// <param name="names">A row's names: forge to name.</param>
    public static IEnumerable<(string Forge, string Name, T Earlier, T Later)> Shared<T>(
        IEnumerable<T> rows, Func<T, IReadOnlyDictionary<string, string>> names)
        where T : class
    {
        var owners = new Dictionary<(string Forge, string Name), T>();
        foreach (var row in rows)
            foreach (var (forge, name) in names(row))
                if (!owners.TryAdd((forge.ToUpperInvariant(), name.ToUpperInvariant()), row)
                    && owners[(forge.ToUpperInvariant(), name.ToUpperInvariant())] is var earlier && earlier != row)
                    yield return (forge, name, earlier, row);
    }
}
