using System.Globalization;
using Guesthouse.Cli;

namespace Guesthouse.Tests.Cli;

/// <summary>The launcher <c>./guesthouse</c>. The tests share one house and run one after the other, each leaving it whole.</summary>
public sealed class StartingTheProgram(LaunchedHouse house) : IClassFixture<LaunchedHouse>
{
    [Fact]
    public async Task A_fresh_start_says_nothing_and_hands_the_arguments_on()
    {
        await house.Run();

        var answer = await house.Run("two words", "", "--flag");

        Assert.Equal(new CliAnswer(0, "rooms: ; arguments: two words||--flag\n", ""), answer);
    }

    [Fact]
    public async Task A_source_that_is_added_or_removed_is_built_in_at_the_next_start()
    {
        await house.Run();

        await File.WriteAllTextAsync(house.Room("Library"), "class RoomLibrary;", TestContext.Current.CancellationToken);
        var added = await house.Run();
        File.Delete(house.Room("Library"));
        var removed = await house.Run();

        Assert.Equal(new CliAnswer(0, "rooms: Library; arguments: \n", "guesthouse: building…\n"), added);
        Assert.Equal(new CliAnswer(0, "rooms: ; arguments: \n", "guesthouse: building…\n"), removed);
    }

    [Fact]
    public async Task A_source_put_back_with_its_old_date_is_noticed()
    {
        await house.Run();

        await File.WriteAllTextAsync(house.Room("Attic"), "class RoomAttic;", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(house.Room("Attic"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var answer = await house.Run();
        File.Delete(house.Room("Attic"));

        Assert.StartsWith("rooms: Attic;", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_build_is_not_run_and_the_compiler_is_heard_on_standard_error()
    {
        await house.Run();

        await File.WriteAllTextAsync(house.Room("Ruin"), "class RoomRuin {", TestContext.Current.CancellationToken);
        var first = await house.Run();
        var second = await house.Run();
        File.Delete(house.Room("Ruin"));

        Assert.Equal((ExitCode.OurFault, ""), (first.ExitCode, first.Output));
        Assert.Contains("Ruin.cs(1,17): error CS1513", first.Error, StringComparison.Ordinal);
        Assert.Equal(first with { Error = "" }, second with { Error = "" });
    }

    [Fact]
    public async Task Two_starts_at_once_build_once()
    {
        await File.WriteAllTextAsync(house.Room("Hall"), "class RoomHall;", TestContext.Current.CancellationToken);

        var both = await Task.WhenAll(house.Run(), house.Run());
        File.Delete(house.Room("Hall"));

        Assert.All(both, answer => Assert.StartsWith("rooms: Hall;", answer.Output, StringComparison.Ordinal));
        Assert.Single(both, answer => answer.Error.Contains("building…", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_exit_code_and_the_process_are_the_programs_own()
    {
        await house.Run();
        using var waiting = house.Start(["wait"]);

        var processId = await waiting.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await waiting.StandardInput.WriteLineAsync();

        Assert.Equal(waiting.Id.ToString(CultureInfo.InvariantCulture), processId);
        Assert.Equal(ExitCode.Done, (await waiting.Answer()).ExitCode);
        Assert.Equal(5, (await house.Run("end", "5")).ExitCode);
    }

    [Fact]
    public async Task A_program_that_runs_outlives_the_next_build()
    {
        await house.Run();
        using var waiting = house.Start(["wait"]);
        await waiting.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(house.Room("Cellar"), "class RoomCellar;", TestContext.Current.CancellationToken);
        await house.Run();
        File.Delete(house.Room("Cellar"));
        await waiting.StandardInput.WriteLineAsync();

        Assert.Equal(new CliAnswer(0, "rooms: ; arguments: wait\n", ""), await waiting.Answer());
    }

    [Fact]
    public async Task Without_dotnet_it_says_what_to_install()
    {
        using var process = house.Start([], path: house.Folder);

        var answer = await process.Answer();

        Assert.Equal((ExitCode.OurFault, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("guesthouse: dotnet is missing. Install the .NET SDK 10", answer.Error, StringComparison.Ordinal);
    }
}
