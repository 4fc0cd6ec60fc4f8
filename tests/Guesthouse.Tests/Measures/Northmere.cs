using System.Text.Json;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Measures;

/// <summary>
/// A small organization with real repositories: Payments hosts <c>ledger</c>, Search hosts <c>finder</c>. Ada belongs to Payments; Bob to Search
/// until he moves to Payments on 2024-06-01; Dan is known and has no team.
/// </summary>
public sealed class Northmere : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Ada makes three commits, Bob two (one merged as pull request 7), Dan one, Eve, whom nobody knows, one, a bot two.</summary>
    public Northmere()
    {
        Directory.CreateDirectory(Repositories);
        File.WriteAllText(Organization, OrganizationText);
        new RepositoryBuilder()
            .Write("OWNERS", "approvers:\n- carol-c\n")
            .Commit(Cast.Ada, "2024-01-01", "Begin", "src/pay.cs")
            .Commit(Cast.Ada, "2024-02-01", "Go on", "src/pay.cs")
            .On("bob/rounding")
            .Commit(Cast.Bob, "2024-03-01", "Round half up", "src/round.cs")
            .On("main")
            .MergePullRequest(7, "bob/rounding", Cast.Ada, "2024-03-04")
            .Commit(Cast.Bob, "2024-06-01", "Round at home now", "src/round.cs")
            .Commit(Cast.Dan, "2024-06-02", "Without a team", "docs/program.md")
            .Commit(Eve, "2024-06-03", "From nowhere (#9)", "docs/eve.md")
            .Commit(new Author("dependabot[bot]", "dependabot[bot]@users.noreply.example"), "2024-06-04", "Bump", "go.mod")
            .Commit(new Author("Ada Lind", "ada@home.example"), "2024-06-05", "At home\n\nCo-authored-by: Claude <noreply@anthropic.com>", "src/pay.cs")
            .CreateIn(folder, "repositories/ledger.git");
        new RepositoryBuilder()
            .Commit(Cast.Bob, "2024-01-05", "Find", "find.cs")
            .Commit(Cast.Carol, "2024-02-05", "Find what Payments needs", "find.cs")
            .CreateIn(folder, "repositories/finder.git");
    }

    public static Author Eve { get; } = new("Eve", "eve@elsewhere.example");

    public string Repositories => folder["repositories"];

    public string Ledger => Path.Combine(Repositories, "ledger.git");

    public string Organization => folder["org.yaml"];

    public string Folder => folder.Path;

    public TemporaryFolder Temporary => folder;

    /// <summary>The file, line by line: explanations cite its lines.</summary>
    public const string OrganizationText =
        """
        organization: Northmere
        teams:
        - {id: northmere, name: Northmere}
        - {id: payments, name: Payments, parent: northmere}
        - {id: search, name: Search, parent: northmere}
        people:
        - {id: ada, name: Ada Lind, emails: [ada@payments.example], logins: {forge: ada-l}}
        - {id: bob, name: Bob Okoro, emails: [bob@search.example], logins: {forge: bob}}
        - {id: carol, name: Carol Reyes, emails: [carol@payments.example], logins: {forge: carol-c}}
        - {id: dan, name: Dan Petit, emails: [dan@program.example]}
        memberships:
        - {person: ada, team: payments}
        - {person: carol, team: payments, to: 2024-02-05}
        - {person: carol, team: northmere, from: 2024-02-05}
        - {person: bob, team: search, to: 2024-06-01}
        - {person: bob, team: payments, from: 2024-06-01}
        repositories:
        - {id: northmere/ledger, team: payments}
        - {id: northmere/finder, team: search}

        """;

    /// <summary>Runs <c>measure</c> over all repositories with the organization.</summary>
    public Task<CliAnswer> Measure(params string[] options) =>
        GuesthouseCli.Run(["measure", Repositories, "--org", Organization, .. options]);

    /// <summary>Runs it and reads the JSON.</summary>
    public async Task<JsonElement> MeasureJson(params string[] options)
    {
        var answer = await Measure(["--format", "json", .. options]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        return JsonDocument.Parse(answer.Output).RootElement;
    }

    public void Dispose() => folder.Dispose();
}
