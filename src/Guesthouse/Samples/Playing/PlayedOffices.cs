using Guesthouse.Access;
using Guesthouse.Access.Accounts;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;

namespace Guesthouse.Samples.Playing;

/// <summary>Names who runs the program and the installation, on the day on which Guesthouse came. Nobody has an account: in the demo one chooses whom to be.</summary>
internal static class PlayedOffices
{
    private const int DaysAgo = 420;

    private static readonly (string Person, Office Office)[] officers = [("dan", Office.ProgramLead), ("nils", Office.Administrator)];

    /// <summary>Names them.</summary>
    /// <returns>Nothing, or what was refused.</returns>
    public static async Task<IReadOnlyList<Problem>> NameAsync(SampleOrganization sample, Store store, CancellationToken cancellation)
    {
        var clock = new SampleClock(sample.Anchor) { Now = sample.At(DaysAgo) };
        var installation = new Installation(store, new Lazy<OrganizationChart>(OrganizationChart.Empty), Viewer.Operator, clock);
        foreach (var (person, office) in officers)
            if (await new NameOfficer(installation).RunAsync(person, office, cancellation) is { IsOk: false } refused)
                return refused.Problems;
        return [];
    }
}
