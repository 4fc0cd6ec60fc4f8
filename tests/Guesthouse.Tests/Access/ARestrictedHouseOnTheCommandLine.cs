using Guesthouse.Cli;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Architecture;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Access;

public class ARestrictedHouseOnTheCommandLine
{
    private static readonly string[] secrets = ["finder", "hidden-house", "Secret Garden", "Find what Payments needs"];

    [Theory, OnBothDatabases]
    public async Task Is_told_to_nobody_outside_by_any_command(TestDatabase database)
    {
        using var northmere = new Northmere();
        using var place = TestPlace.New(database);
        var commit = await Restrict(northmere, place);
        Assert.Contains("ledger", (await AsAda(place, "project list")).Output, StringComparison.Ordinal);
        var tried = WhatOutsidersTry.Attempts.SelectMany(command => command.Value ?? [], (command, attempt) => $"{command.Key} {attempt}").ToList();

        foreach (var attempt in tried)
        {
            var words = attempt.Replace(WhatOutsidersTry.File, northmere.Organization, StringComparison.Ordinal).Replace(WhatOutsidersTry.Folder, northmere.Ledger, StringComparison.Ordinal);
            var answer = await AsAda(place, words.Replace(WhatOutsidersTry.Commit, commit, StringComparison.Ordinal));

            Assert.All(secrets.Where(secret => !attempt.Contains(secret, StringComparison.OrdinalIgnoreCase)), secret =>
                Assert.False(Says(answer).Contains(secret, StringComparison.OrdinalIgnoreCase), $"{attempt} tells of '{secret}': {Says(answer)}"));
            Assert.False(Says(answer).Contains(commit[..12], StringComparison.Ordinal) && !attempt.Contains(WhatOutsidersTry.Commit, StringComparison.Ordinal), attempt);
            // Whoever guesses its name is told what everybody is told of a name that nothing has.
            if (Guess(attempt, commit) is { } guess)
                Assert.Equal(await Unknown(place, words, guess), (answer.ExitCode, Says(answer).Replace(guess.Written, guess.Nothing, StringComparison.Ordinal)));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Is_told_to_its_own_team_and_to_the_operator(TestDatabase database)
    {
        using var northmere = new Northmere();
        using var place = TestPlace.New(database);
        var commit = await Restrict(northmere, place);

        foreach (var by in new[] { "", " --by eve" })
        {
            Assert.Contains("Secret Garden", (await Run(place, "project list" + by)).Output, StringComparison.Ordinal);
            Assert.Contains("northmere/finder", (await Run(place, "measure --format json" + by)).Output, StringComparison.Ordinal);
            Assert.Contains("northmere/finder", (await Run(place, $"measure --explain {commit}{by}")).Output, StringComparison.Ordinal);
        }
    }

    /// <summary>Imports, mines and restricts the finder to Search, where only Eve is today; answers a commit of it.</summary>
    private static async Task<string> Restrict(Northmere northmere, TestPlace place)
    {
        var eve = Northmere.OrganizationText.Replace("people:\n", "people:\n- {id: eve}\n", StringComparison.Ordinal).Replace("memberships:\n", "memberships:\n- {person: eve, team: search}\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(northmere.Organization, eve, TestContext.Current.CancellationToken);
        foreach (var command in new[] { $"import org {northmere.Organization}", $"repo add {northmere.Repositories}", "mine", "request file finder --need finder-needs --purpose finder-is-slow --team search --by eve", "request decline 1 --reason finder-is-slow --alternative find-elsewhere", $"rfc propose --project finder --title finder-anew --problem finder-is-slow --proposal find --owner ada --until {Decisions.DecidedPlace.LastDay}", "rfc comment 1 --text @ada", "project set finder --slug hidden-house --visible-to search" })
            AssertDone(await Run(place, command));
        AssertDone(await GuesthouseCli.Run(["project", "set", "hidden-house", "--name", "Secret Garden", .. Where(place)]));
        await using var context = place.Open().Context();
        var finder = await context.Set<RepositoryRow>().SingleAsync(row => row.Id == "northmere/finder", TestContext.Current.CancellationToken);
        return Convert.ToHexStringLower(finder.Tip!);
    }

    private static (string Written, string Nothing)? Guess(string attempt, string commit)
    {
        if (attempt.Contains(WhatOutsidersTry.Commit, StringComparison.Ordinal))
            return (commit, new string('7', commit.Length));
        // That a slug is taken cannot be kept from whoever wants to give it.
        if (attempt.Contains("--slug", StringComparison.Ordinal))
            return null;
        return new[] { "hidden-house", "finder" }.FirstOrDefault(name => attempt.Contains(name, StringComparison.Ordinal)) is { } name ? (name, "nothing-of-the-kind") : null;
    }

    private static async Task<(int ExitCode, string Says)> Unknown(TestPlace place, string words, (string Written, string Nothing) guess)
    {
        var answer = await AsAda(place, words.Replace(WhatOutsidersTry.Commit, guess.Written, StringComparison.Ordinal).Replace(guess.Written, guess.Nothing, StringComparison.Ordinal));
        return (answer.ExitCode, Says(answer));
    }

    private static void AssertDone(CliAnswer answer) => Assert.True(answer.ExitCode == ExitCode.Done, answer.Error);

    private static string Says(CliAnswer answer) => answer.Output + answer.Error;

    private static Task<CliAnswer> AsAda(TestPlace place, string words) => Run(place, words + " --by ada");

    private static Task<CliAnswer> Run(TestPlace place, string words) => GuesthouseCli.Run([.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. Where(place)]);

    private static string[] Where(TestPlace place) => ["--data", place.Folder, .. place.ConnectionString is { } address ? new[] { "--database", address } : []];
}
