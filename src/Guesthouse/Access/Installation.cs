using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;

namespace Guesthouse.Access;

/// <summary>An open installation, and on whose behalf it is worked on.</summary>
/// <param name="store">Its database.</param>
/// <param name="chart">Reads its organization; many commands never ask for it.</param>
/// <param name="viewer">On whose behalf.</param>
/// <param name="clock">The time.</param>
public sealed class Installation(Store store, Lazy<OrganizationChart> chart, Viewer viewer, TimeProvider clock) : IDisposable
{
    /// <summary>Its database.</summary>
    public Store Store => store;

    /// <summary>Its organization as it stood when it was first asked for.</summary>
    public OrganizationChart Chart => chart.Value;

    /// <summary>On whose behalf.</summary>
    public Viewer Viewer => viewer;

    /// <summary>The time.</summary>
    public TimeProvider Clock => clock;

    /// <summary>The UTC day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>What the viewer is everywhere; in a project they may be more.</summary>
    public Standing Standing => viewer.IsKnown ? Standing.Of(viewer) : Standing.OfVisitor(mayRead: true);

    /// <summary>The viewer as the one who does something that is recorded.</summary>
    public Doer Doer => new(viewer.Person, viewer.RecordedAs);

    /// <summary>Where Guesthouse keeps its own clones.</summary>
    public string ClonesFolder => Path.Combine(store.Location.Folder, "clones");

    /// <summary>Whether whoever works with it brings readiness and search up to date themselves, once after many acts; else each act does so.</summary>
    public bool FollowsLater { get; init; }

    /// <summary>The form by which the viewer asks; <see langword="null"/>: another door, or a use case that does not keep its answer itself.</summary>
    public SentForm? Form { get; init; }

    public void Dispose() => store.Dispose();
}
