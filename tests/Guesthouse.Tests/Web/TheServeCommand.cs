using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Web;

public sealed class TheServeCommand : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task opens_the_pages_and_ends_with_0_soon_after_SIGTERM()
    {
        using var serve = Start("http://127.0.0.1:0");
        var told = await serve.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        using var visitor = new HttpClient();
        using var answer = await visitor.GetAsync(new Uri(told!.Split(' ')[3].TrimEnd(';')), TestContext.Current.CancellationToken);

        using var kill = Process.Start("kill", ["-TERM", serve.Id.ToString(CultureInfo.InvariantCulture)]);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await serve.WaitForExitAsync(limit.Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("href=\"/projects\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, serve.ExitCode);
        Assert.Equal("", await serve.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task refuses_an_address_that_another_program_has()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var serve = Start($"http://{other.LocalEndpoint}");

        var told = await serve.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await serve.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(5, serve.ExitCode);
        Assert.Equal($"guesthouse: Another program already listens at http://{other.LocalEndpoint}/; choose another with --url.\n", told);
    }

    [Fact]
    public async Task refuses_a_folder_that_another_server_serves()
    {
        using var first = Start("http://127.0.0.1:0");
        await first.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        using var second = Start("http://127.0.0.1:0");

        var told = await second.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await second.WaitForExitAsync(TestContext.Current.CancellationToken);
        first.Kill();
        await first.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(5, second.ExitCode);
        Assert.Contains("serve", told, StringComparison.Ordinal);
    }

    private Process Start(string url) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "serve", "--url", url, "--data", data.Path])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
}
