using Guesthouse.Tests.Cli;

namespace Guesthouse.Tests.Samples;

public sealed class WhereItIsBuilt : IDisposable
{
    private readonly BuiltDemo demo = new();

    public void Dispose() => demo.Dispose();

    [Fact]
    public async Task A_second_run_opens_what_is_there_and_a_fresh_one_keeps_it_aside()
    {
        await demo.Build(now: "2020-01-06");
        var first = await demo.Figures();

        var second = await demo.Demo("northmere");
        var figures = await demo.Figures();
        var fresh = await demo.Demo("northmere", "--fresh");

        Assert.Equal((0, first), (second.ExitCode, figures));
        Assert.Contains($"the sample organization in {demo.Folder()} ends on 6 January 2020, 10:00 UTC", second.Error, StringComparison.Ordinal);
        Assert.Matches("that is [0-9]+ days ago, and nothing happened there since; guesthouse demo --fresh builds one", second.Error);
        Assert.Equal(0, fresh.ExitCode);
        Assert.Contains($"what was there is kept in {Assert.Single(demo.Aside())}", fresh.Error, StringComparison.Ordinal);
        Assert.NotEqual(first, await demo.Figures());
    }

    [Fact]
    public async Task One_that_is_new_is_not_said_to_be_old()
    {
        await demo.Demo("northmere");

        var second = await demo.Demo("northmere");

        Assert.DoesNotContain("--fresh", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seed", "2")]
    [InlineData("--now", "2020-01-07")]
    public async Task Another_than_the_one_that_is_there_is_not_taken_for_it(string option, string value)
    {
        await demo.Build(now: "2020-01-06");

        var answer = await demo.Demo("northmere", option, value);

        Assert.Equal(5, answer.ExitCode);
        Assert.Contains("holds the sample organization of seed 1 that ends on 6 January 2020, 10:00 UTC; build another with --fresh", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_was_killed_is_set_aside_and_begun_again()
    {
        using (var killed = GuesthouseCli.Start("demo", "--data", demo.Folder(), "--size", "small", "--no-serve", "--now", "2026-11-20"))
        {
            await killed.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
            killed.Kill();
            await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var answer = await demo.Demo("northmere", "--now", "2026-11-20");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains($"an earlier build ended in the middle; what it left is kept in {Assert.Single(demo.Aside())}", answer.Error, StringComparison.Ordinal);
        Assert.NotEqual("", demo.Tip("payments/ledger-kit"));
    }

    [Fact]
    public async Task A_folder_with_something_else_is_refused_and_not_touched()
    {
        Directory.CreateDirectory(demo.Folder());
        await File.WriteAllTextAsync(Path.Combine(demo.Folder(), "thesis.txt"), "years of work", TestContext.Current.CancellationToken);

        var answer = await demo.Demo("northmere", "--fresh");

        Assert.Equal((3, $"guesthouse: {demo.Folder()} holds something else than a sample organization, and nothing of it was touched; name another folder with --data DIR.\n"), (answer.ExitCode, answer.Error));
        Assert.Equal([Path.Combine(demo.Folder(), "thesis.txt")], Directory.GetFileSystemEntries(demo.Folder()));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("1999-01-01")]
    [InlineData("2026-11-20T25:00Z")]
    public async Task A_day_that_is_none_is_refused(string now)
    {
        var answer = await demo.Demo("northmere", "--now", now);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains($"'{now}' is none.", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(demo.Folder()));
    }

    [Fact]
    public async Task It_is_served_when_it_stands()
    {
        using var served = GuesthouseCli.Start("demo", "--data", demo.Folder(), "--size", "small", "--url", "http://127.0.0.1:0");
        string? told;
        do
            told = await served.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        while (told is not null && !told.StartsWith("guesthouse: open at", StringComparison.Ordinal));
        using var visitor = new HttpClient();

        var ready = await visitor.GetStringAsync(new Uri(told!.Split(' ')[3].TrimEnd(';') + "/readyz"), TestContext.Current.CancellationToken);
        var projects = await visitor.GetStringAsync(new Uri(told.Split(' ')[3].TrimEnd(';') + "/projects"), TestContext.Current.CancellationToken);
        served.Kill();
        await served.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Healthy", ready);
        Assert.Contains("ledger-kit", projects, StringComparison.Ordinal);
        Assert.DoesNotContain("card-vault", projects, StringComparison.Ordinal);
    }
}
