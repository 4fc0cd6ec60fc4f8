using System.Diagnostics;
using System.Globalization;
using Guesthouse.Cli;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Cli;

/// <summary>The program answers the signals that a supervisor sends. Ctrl-C takes the same way, but a background process may not hear it.</summary>
public class Signals
{
    [Fact]
    public async Task A_server_that_is_told_to_stop_ends_in_order()
    {
        using var data = new TemporaryFolder();
        using var server = GuesthouseCli.Start("serve", "--url", "http://127.0.0.1:0", "--data", data.Path);
        var firstLine = await server.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var offer = await server.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);

        using var kill = Process.Start("kill", ["-TERM", server.Id.ToString(CultureInfo.InvariantCulture)]);
        var answer = await server.Answer();

        Assert.StartsWith("guesthouse: open at http://127.0.0.1:", firstLine, StringComparison.Ordinal);
        Assert.StartsWith("guesthouse: nobody administers it yet", offer, StringComparison.Ordinal);
        Assert.Equal(new CliAnswer(ExitCode.Done, "", ""), answer);
    }
}
