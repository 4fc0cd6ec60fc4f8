using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Tests.Architecture;

namespace Guesthouse.Tests.Organization;

/// <summary>The organization of <c>../shared/data/kubernetes</c>, which is no part of the project.</summary>
public class RealOrganization
{
    private static readonly DateOnly day = new(2024, 5, 1);

    [Fact]
    public void It_builds_with_all_its_teams_people_memberships_and_repositories()
    {
        var rows = Chart().Description;

        Assert.Equal((25, 1251, 2176, 19), (rows.Teams.Count, rows.People.Count, rows.Memberships.Count, rows.Repositories.Count));
    }

    [Fact]
    public void Every_repository_has_a_host_team_one_level_below_the_root()
    {
        var chart = Chart();

        Assert.All(chart.Description.Repositories, repository =>
        {
            var host = OrganizationChart.HostTeamOf(repository, day)!.Value;
            Assert.Equal(new TeamDistance(1, 0), chart.DistanceBetween(host, new TeamId("kubernetes"), day));
        });
    }

    [Fact]
    public void Everyone_with_a_team_on_a_day_has_a_home_team_on_that_day()
    {
        var chart = Chart();

        Assert.All(chart.Description.People, person => Assert.Equal(chart.TeamsOf(person.Id, day).Count > 0, chart.HomeTeamOf(person.Id, day) is not null));
    }

    private static OrganizationChart Chart()
    {
        var file = Path.GetFullPath(Path.Combine(SourceTree.Root, "../shared/data/kubernetes/org.yaml"));
        Assert.True(File.Exists(file), $"The data of the project is missing: {file}. Its tests need it; the small files of the other tests cover the same ground.");
        return OrganizationFile.ReadChart(file).Value;
    }
}
