using Guesthouse.Domain;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Storage;

/// <summary>
/// The database as LINQ sees it. Tables are mapped beside their rows (<c>XxxTable</c>) and listed in <see cref="AllTables"/>; here stand only the conventions:
/// columns are named like their properties in lower case with underscores, enums are text, instants are milliseconds since 1970 UTC,
/// and a row with a <c>Version</c> counts its changes.
/// </summary>
public sealed class GuesthouseContext(DbContextOptions<GuesthouseContext> options) : DbContext(options)
{
    /// <summary>Saves, unless somebody else changed one of the rows since they were read.</summary>
    /// <returns><see langword="null"/>, or that conflict; nothing is saved then.</returns>
    public async Task<Problem?> TrySaveAsync(CancellationToken cancellation)
    {
        foreach (var entry in ChangeTracker.Entries().Where(entry => entry.State == EntityState.Modified))
            // A version that is part of a key names the row, and does not count its changes.
            if (entry.Metadata.FindProperty(SnakeCaseColumns.Version) is { } version && !version.IsKey())
                entry.Property(version).CurrentValue = (int)entry.Property(version).OriginalValue! + 1;
        try
        {
            await SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Problem(ProblemKind.Conflict, "store.changed-meanwhile", "Somebody else changed this meanwhile; look at it again and repeat your change.");
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        PlainTables.LeaveOut(configurationBuilder.Conventions);
        configurationBuilder.Conventions.Add(_ => new SnakeCaseColumns());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var table in AllTables.Of())
            table.AddTo(modelBuilder);
    }
}
