using Guesthouse.Tests.Cli;

namespace Guesthouse.Tests.Samples;

public sealed class BuildingItTwice : IDisposable
{
    private static readonly string[] repositories = ["payments/ledger-kit", "payments/card-vault", "design-system/lantern-ui", "notifications/old-courier"];

    private readonly BuiltDemo demo = new();

    public void Dispose() => demo.Dispose();

    [Fact]
    public async Task The_same_seed_and_anchor_give_the_same_commits_figures_and_catalogue_in_another_process_too()
    {
        await demo.Build("one");
        using var other = GuesthouseCli.Start("demo", "--data", demo.Folder("two"), "--size", "small", "--no-serve", "--now", "2026-11-20T10:00Z");
        var answer = await other.Answer();

        Assert.True(answer.ExitCode == 0, answer.Error);
        Assert.All(repositories, repository => Assert.Equal(demo.Tip(repository, "one"), demo.Tip(repository, "two")));
        Assert.Equal(await demo.Figures("one"), await demo.Figures("two"));
        Assert.Equal(await demo.Catalogue("one"), await demo.Catalogue("two"));
    }

    [Fact]
    public async Task Another_seed_gives_another_history()
    {
        await demo.Build("one");
        await demo.Build("two", seed: 2);

        Assert.All(repositories, repository => Assert.NotEqual(demo.Tip(repository, "one"), demo.Tip(repository, "two")));
        Assert.NotEqual(await demo.Figures("one"), await demo.Figures("two"));
    }
}
