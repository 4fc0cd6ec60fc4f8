using Guesthouse.Cli;
using Guesthouse.Tests.Architecture;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Access;

public sealed class SettingsOfAnInstallation : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Are_as_usual_unless_the_file_or_above_it_the_environment_says_otherwise()
    {
        Assert.Contains("\nMeasures:Knowledge:HalfLifeDays = 180 (as usual)\n", (await Config()).Output, StringComparison.Ordinal);

        Write("{\n  // Half a year is too long here.\n  \"measures\": { \"Knowledge\": { \"HalfLifeDays\": 90 } },\n}\n");
        Assert.Contains($"= 90 (from {data["settings.json"]}:3)", (await Config()).Output, StringComparison.Ordinal);

        using var process = GuesthouseCli.StartWith(new Dictionary<string, string> { ["GUESTHOUSE_MEASURES__KNOWLEDGE__HALFLIFEDAYS"] = "30" }, "config", "--data", data.Path);
        Assert.Contains("= 30 (from GUESTHOUSE_MEASURES__KNOWLEDGE__HALFLIFEDAYS)", (await process.Answer()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_shown_without_the_password_of_the_database()
    {
        var answer = await GuesthouseCli.Run("config", "--data", data.Path, "--database", "Host=db.example;Database=house;Username=keeper;Password=open-sesame");

        Assert.Contains("PostgreSQL database house on db.example:5432", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("open-sesame", answer.Output + answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"Measures\": { \"Knowledge\": { \"HalfLiveDays\": 90 } }\n}", "settings.json:2: There is no setting 'Measures:Knowledge:HalfLiveDays'. Did you mean 'Measures:Knowledge:HalfLifeDays'?")]
    [InlineData("{ \"Measures\": { \"Knowledge\": { \"HalfLifeDays\": 6 } } }", "settings.json:1: Measures:Knowledge:HalfLifeDays takes a whole number of days from 7 to 3650; '6' is none.")]
    [InlineData("{ \"Measures\": { \"Knowledge\": { \"HalfLifeDays\": \"long\" } } }", "'long' is none.")]
    [InlineData("{ \"Measures\": { \"Knowledge\": { \"HalfLifeDays\": [90] } } }", "settings.json:1: No setting takes a list.")]
    [InlineData("{\n  \"Measures\"\n", "settings.json:3: This is no JSON.")]
    [InlineData("90", "settings.json:1: There is no setting ''.")]
    public async Task That_are_wrong_are_refused_by_every_command_with_their_line(string file, string told)
    {
        Write(file);

        foreach (var command in new[] { new[] { "config" }, ["project", "list"], ["mine"], ["serve", "--url", "http://127.0.0.1:0"] })
        {
            var answer = await GuesthouseCli.Run([.. command, "--data", data.Path]);
            Assert.Equal((ExitCode.RefusedInput, ""), (answer.ExitCode, answer.Output));
            Assert.Contains(told, answer.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Are_each_described_in_the_documents() => Assert.All(
        Program.Settings(),
        setting => Assert.Contains(Documents.All(), document => document.Text.Contains($"| `{setting.Key}` | {setting.Default} |", StringComparison.Ordinal) && document.Text.Contains(setting.Variable, StringComparison.Ordinal)));

    private Task<CliAnswer> Config() => GuesthouseCli.Run("config", "--data", data.Path);

    private void Write(string text) => File.WriteAllText(data["settings.json"], text);
}
