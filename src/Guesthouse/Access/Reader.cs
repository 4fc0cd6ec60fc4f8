using Guesthouse.Domain.Access;
using Guesthouse.Storage;

namespace Guesthouse.Access;

/// <summary>What every page reads with: the database, on whose behalf, and the day. One for each request.</summary>
/// <param name="context">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="viewer">On whose behalf: until there are accounts, whoever opens a page is a visitor.</param>
public sealed class Reader(GuesthouseContext context, TimeProvider clock, Viewer? viewer = null)
{
    /// <summary>The database.</summary>
    public GuesthouseContext Context => context;

    /// <summary>On whose behalf.</summary>
    public Viewer Viewer => viewer ?? Viewer.Visitor;

    /// <summary>Now.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The UTC day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
