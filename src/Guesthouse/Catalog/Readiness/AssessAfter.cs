namespace Guesthouse.Catalog.Readiness;

/// <summary>Makes readiness and activity scores follow whenever classes do.</summary>
public static class AssessAfter
{
    /// <summary>The same hook, which assesses every project afterwards.</summary>
    /// <param name="derive">Brings classes up to date.</param>
    /// <param name="facts">What other modules supply.</param>
    /// <param name="clock">The time at which projects are assessed.</param>
    public static DeriveClasses Deriving(DeriveClasses derive, SuppliedFacts facts, TimeProvider clock) => async (store, cancellation) =>
    {
        var classes = await derive(store, cancellation);
        await new AssessProjects(store, facts, clock).RunAsync(null, cancellation);
        return classes;
    };
}
