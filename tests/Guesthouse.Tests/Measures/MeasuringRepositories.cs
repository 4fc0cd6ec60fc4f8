using System.Text.Json;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Measures;

public sealed class Measuring_repositories : IDisposable
{
    private readonly Northmere northmere = new();

    public void Dispose() => northmere.Dispose();

    [Fact]
    public async Task Counts_every_commit_that_is_no_merge_in_exactly_one_class()
    {
        var totals = (await northmere.MeasureJson()).GetProperty("totals");
        Assert.Equal(
            """{"contributions":10,"host":5,"guest":2,"unknown":2,"agent":1,"guestShare":0.2857,"hostBy":{"team":5,"role":0},"unknownBy":{"identity":1,"team":1},"agentAssisted":1,"guestTeams":2}""",
            Compact(totals));
    }

    [Fact]
    public async Task Counts_pull_requests_on_their_merge_date_when_asked_to()
    {
        var measured = await northmere.MeasureJson("--unit", "pull-request");
        Assert.Equal("pull-request", measured.GetProperty("unit").GetString());
        Assert.Equal(
            """{"contributions":2,"host":0,"guest":1,"unknown":1,"agent":0,"guestShare":1,"hostBy":{"team":0,"role":0},"unknownBy":{"identity":1,"team":0},"agentAssisted":0,"guestTeams":1}""",
            Compact(measured.GetProperty("totals")));
    }

    [Fact]
    public async Task Keeps_the_order_of_the_keys()
    {
        var measured = await northmere.MeasureJson();
        Assert.Equal(
            ["window", "unit", "totals", "repositories", "flows", "distances", "identities", "problems"],
            measured.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["id", "team", "contributions", "host", "guest", "unknown", "agent", "guestShare", "guestTeams", "hostBy", "unknownBy", "agentAssisted"],
            measured.GetProperty("repositories")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Tells_each_repository_by_the_organizations_id_in_order()
    {
        var repositories = (await northmere.MeasureJson()).GetProperty("repositories");
        Assert.Equal(
            ["northmere/finder search 2 1/1 0.5", "northmere/ledger payments 8 4/1 0.2"],
            repositories.EnumerateArray().Select(repository =>
                $"{repository.GetProperty("id")} {repository.GetProperty("team")} {repository.GetProperty("contributions")} {repository.GetProperty("host")}/{repository.GetProperty("guest")} {repository.GetProperty("guestShare")}"));
    }

    [Fact]
    public async Task Counts_flows_once_for_each_pair_of_teams_with_people_and_distance()
    {
        var flows = (await northmere.MeasureJson()).GetProperty("flows").EnumerateArray().Select(Compact);
        Assert.Equal(
            [
                """{"from":"payments","to":"payments","contributions":4,"people":2,"distance":0}""",
                """{"from":"northmere","to":"search","contributions":1,"people":1,"distance":1}""",
                """{"from":"search","to":"payments","contributions":1,"people":1,"distance":1}""",
                """{"from":"search","to":"search","contributions":1,"people":1,"distance":0}""",
            ],
            flows);
    }

    [Fact]
    public async Task Tells_how_well_authors_are_known_and_by_which_rule()
    {
        var identities = (await northmere.MeasureJson()).GetProperty("identities");
        Assert.Equal("""{"people":4,"matched":5,"unmatched":1,"byRule":{"email":4,"noreply":0,"merge":0,"name":1},"agents":1}""", Compact(identities));
    }

    [Fact]
    public async Task Holds_the_first_day_of_a_window_and_not_the_last()
    {
        var measured = await northmere.MeasureJson("--from", "2024-06-01", "--to", "2024-06-03");
        Assert.Equal(2, measured.GetProperty("totals").GetProperty("contributions").GetInt32());
        Assert.Equal("""{"from":"2024-06-01","to":"2024-06-03"}""", Compact(measured.GetProperty("window")));
    }

    [Fact]
    public async Task Has_no_guest_share_where_there_is_neither_host_nor_guest()
    {
        var totals = (await northmere.MeasureJson("--from", "2030-01-01")).GetProperty("totals");
        Assert.Equal(JsonValueKind.Null, totals.GetProperty("guestShare").ValueKind);
    }

    [Fact]
    public async Task Believes_a_host_team_stated_on_the_command_line()
    {
        var measured = await northmere.MeasureJson("--map", "ledger=search");
        var ledger = measured.GetProperty("repositories")[1];
        Assert.Equal(("search", 1, 4), (ledger.GetProperty("team").GetString(), ledger.GetProperty("host").GetInt32(), ledger.GetProperty("guest").GetInt32()));
    }

    [Fact]
    public async Task Makes_a_host_by_role_of_whom_a_role_file_trusts_with_a_path()
    {
        new RepositoryBuilder()
            .Write("OWNERS", "approvers:\n- BOB\n")
            .Commit(Cast.Ada, "2024-01-01", "Begin", "a")
            .Commit(Cast.Bob, "2024-02-01", "As an approver", "a")
            .Write("OWNERS", "approvers:\n- ada-l\n")
            .Commit(Cast.Ada, "2024-03-01", "Thanks, Bob")
            .Commit(Cast.Bob, "2024-03-01", "As a guest again, from that very day", "a")
            .CreateIn(northmere.Temporary, "repositories/vault.git");
        var measured = await northmere.MeasureJson("--map", "vault=payments");
        var vault = measured.GetProperty("repositories").EnumerateArray().Single(repository => repository.GetProperty("id").GetString() == "vault");
        Assert.Equal("""{"team":2,"role":1}""", Compact(vault.GetProperty("hostBy")));
        Assert.Equal(1, vault.GetProperty("guest").GetInt32());
    }

    [Fact]
    public async Task Tells_what_can_be_told_without_an_organization()
    {
        var answer = await GuesthouseCli.Run("measure", northmere.Repositories, "--format", "json");
        var measured = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal("""{"people":5,"matched":0,"unmatched":6,"byRule":{"email":0,"noreply":0,"merge":0,"name":0},"agents":1}""", Compact(measured.GetProperty("identities")));
        Assert.Equal("""{"identity":0,"team":9}""", Compact(measured.GetProperty("totals").GetProperty("unknownBy")));
        Assert.Equal(["finder", "ledger"], measured.GetProperty("repositories").EnumerateArray().Select(repository => repository.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Names_a_repository_without_an_owner_and_counts_its_humans_as_unknown_by_team()
    {
        new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Alone", "a").CreateIn(northmere.Temporary, "repositories/orphan.git");
        var measured = await northmere.MeasureJson();
        var orphan = measured.GetProperty("repositories").EnumerateArray().Single(repository => repository.GetProperty("id").GetString() == "orphan");
        Assert.Equal(JsonValueKind.Null, orphan.GetProperty("team").ValueKind);
        Assert.Equal("""{"identity":0,"team":1}""", Compact(orphan.GetProperty("unknownBy")));
        Assert.Contains(measured.GetProperty("problems").EnumerateArray(), problem => Compact(problem).StartsWith("""{"repository":"orphan","kind":"no-owner",""", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_not_stopped_by_a_broken_repository_and_says_which_it_is()
    {
        var broken = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Broken", "a").CreateIn(northmere.Temporary, "repositories/broken.git");
        foreach (var pack in Directory.EnumerateFiles(Path.Combine(broken, "objects"), "*", SearchOption.AllDirectories))
            File.Delete(pack);
        var measured = await northmere.MeasureJson();
        Assert.Equal(10, measured.GetProperty("totals").GetProperty("contributions").GetInt32());
        Assert.Contains(measured.GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("repository").GetString() == "broken");
    }

    [Fact]
    public async Task Says_when_role_files_are_not_in_the_clone()
    {
        var whole = new RepositoryBuilder().Write("OWNERS", "approvers:\n- bob\n").Commit(Cast.Ada, "2024-01-01", "Begin", "a")
            .Config("[uploadpack]\n\tallowFilter = true\n").CreateIn(northmere.Temporary, "whole.git");
        TestGit.Run(northmere.Folder, "clone", "--quiet", "--bare", "--filter=blob:none", $"file://{whole}", Path.Combine(northmere.Repositories, "thin.git"));
        var measured = await northmere.MeasureJson("--map", "thin=payments");
        Assert.Contains(measured.GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("kind").GetString() == "role-file.missing");
    }

    [Fact]
    public async Task Counts_future_dated_changes_on_their_day_and_names_their_number()
    {
        new RepositoryBuilder().Commit(Cast.Ada, "2099-01-01", "Tomorrow", "a").CreateIn(northmere.Temporary, "repositories/future.git");
        var measured = await northmere.MeasureJson("--from", "2099-01-01", "--map", "future=payments");
        Assert.Equal(1, measured.GetProperty("totals").GetProperty("host").GetInt32());
        Assert.Contains(measured.GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("kind").GetString() == "future-dated");
    }

    [Fact]
    public async Task Names_no_person_in_any_format()
    {
        foreach (var format in new[] { "table", "json", "csv" })
        {
            var answer = await northmere.Measure("--format", format);
            foreach (var name in new[] { "Ada", "Lind", "ada", "Bob", "bob", "carol", "Reyes", "Eve", "eve@", "dan@" })
                Assert.DoesNotContain(name, answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Writes_one_table_as_CSV()
    {
        var answer = await northmere.Measure("--format", "csv");
        Assert.Equal("id,team,contributions,host,guest,unknown,agent,guestShare,guestTeams,hostByTeam,hostByRole,unknownByIdentity,unknownByTeam,agentAssisted", answer.Output.Split("\r\n")[0]);
        Assert.Equal("northmere/ledger,payments,8,4,1,2,1,0.2,1,4,0,1,1,1", answer.Output.Split("\r\n")[2]);
        var flows = await northmere.Measure("--format", "csv", "--table", "flows");
        Assert.Equal("payments,payments,4,2,0", flows.Output.Split("\r\n")[1]);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public async Task Fits_its_table_into_the_terminal(int width)
    {
        var answer = await GuesthouseCli.RunOn(width, "measure", northmere.Repositories, "--org", northmere.Organization);
        Assert.Contains("10 changes in 2 repositories", answer.Output, StringComparison.Ordinal);
        Assert.Contains("ledger", answer.Output, StringComparison.Ordinal);
        Assert.All(answer.Output.Split('\n'), line => Assert.True(line.TrimEnd().Length <= width, line));
        Assert.Equal("", answer.Error);
    }

    [Theory]
    [InlineData(2, "--from takes a day as YYYY-MM-DD", "--from", "yesterday")]
    [InlineData(2, "--to is the first day that is not counted", "--from", "2024-02-01", "--to", "2024-02-01")]
    [InlineData(2, "--map takes REPO=TEAM", "--map", "ledger")]
    [InlineData(4, "has no team nobody", "--map", "ledger=nobody")]
    [InlineData(4, "no repository here is called vault", "--map", "vault=search")]
    public async Task Refuses_what_makes_no_sense_and_says_why(int exitCode, string reason, params string[] options)
    {
        var answer = await northmere.Measure(options);
        Assert.Equal((exitCode, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_teams_without_an_organization()
    {
        var answer = await GuesthouseCli.Run("measure", northmere.Repositories, "--map", "ledger=payments");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("teams come with --org", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_folder_without_repositories()
    {
        var answer = await GuesthouseCli.Run("measure", Directory.CreateDirectory(Path.Combine(northmere.Folder, "empty")).FullName);
        Assert.NotEqual(0, answer.ExitCode);
        Assert.Contains("empty", answer.Error, StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, compact);

    private static readonly JsonSerializerOptions compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
