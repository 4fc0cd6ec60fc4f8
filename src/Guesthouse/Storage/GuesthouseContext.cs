using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Guesthouse.Storage;

/// <summary>
/// The database as LINQ sees it. Each module maps its rows beside its own code (<c>XxxTable</c>); here stand only the conventions:
/// columns are named like their properties in lower case with underscores, enums are text, instants are milliseconds since 1970 UTC.
/// </summary>
public sealed class GuesthouseContext(DbContextOptions<GuesthouseContext> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        // Keys are stated by each table; guessing one first leaves traces on columns that happen to be called Id.
        configurationBuilder.Conventions.Remove<KeyDiscoveryConvention>();
        configurationBuilder.Conventions.Add(_ => new SnakeCaseColumns());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GuesthouseContext).Assembly);
}
