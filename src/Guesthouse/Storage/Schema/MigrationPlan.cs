using Guesthouse.Domain;

namespace Guesthouse.Storage.Schema;

/// <summary>Decides what a database still lacks.</summary>
internal static class MigrationPlan
{
    /// <summary>The migrations to apply, in order; or why this program must keep its hands off the database.</summary>
    /// <param name="known">What the program knows, in order.</param>
    /// <param name="applied">What the database remembers, in order.</param>
    public static Result<MigrationSteps> Of(IReadOnlyList<Migration> known, IReadOnlyList<AppliedMigration> applied)
    {
        var newest = known.Count == 0 ? 0 : known[^1].Number;
        if (applied is [.., var last] && last.Number > newest)
            return new Problem(ProblemKind.Conflict, "store.newer-schema",
                $"The database has schema {last.Number}, written by Guesthouse {last.Program}; this is Guesthouse {ProgramVersion.Text}, which knows schemas up to {newest}. Use Guesthouse {last.Program} or newer.");
        var byNumber = known.ToDictionary(migration => migration.Number);
        foreach (var (number, checksum, program) in applied)
            if (!byNumber.TryGetValue(number, out var migration) || migration.Checksum != checksum)
                return new Problem(ProblemKind.Conflict, "store.changed-schema",
                    $"Step {number} of the database's schema, applied by Guesthouse {program}, is not the one that Guesthouse {ProgramVersion.Text} knows. Use the version that wrote the database, or a released one.");
        var there = applied.Select(step => step.Number).ToHashSet();
        return new MigrationSteps([.. known.Where(migration => !there.Contains(migration.Number))], applied.Count);
    }
}

/// <summary>The migrations that a database lacks.</summary>
/// <param name="Pending">What to apply, in order.</param>
/// <param name="AppliedCount">How many it has; 0 for a new database.</param>
internal sealed record MigrationSteps(IReadOnlyList<Migration> Pending, int AppliedCount);
