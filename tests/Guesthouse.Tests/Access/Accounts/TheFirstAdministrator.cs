using System.Diagnostics;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Access.Accounts;

public sealed class TheFirstAdministrator : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Comes_in_by_a_link_in_a_file_that_nobody_else_can_read_and_that_is_gone_when_it_was_used()
    {
        var file = data["first-administrator"];
        await File.WriteAllTextAsync(file, "left by somebody", TestContext.Current.CancellationToken);
        using var serve = GuesthouseCli.Start("serve", "--url", "http://127.0.0.1:0", "--data", data.Path);
        try
        {
            var opened = (await serve.StandardError.ReadLineAsync(TestContext.Current.CancellationToken))!;
            var told = (await serve.StandardError.ReadLineAsync(TestContext.Current.CancellationToken))!;
            Assert.EndsWith(file, told, StringComparison.Ordinal);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(file).UnixFileMode);
            var address = new Uri((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Trim());
            Assert.DoesNotContain(address.Query, opened + told, StringComparison.Ordinal);
            using var caller = new Caller(new Uri(address.GetLeftPart(UriPartial.Authority)));
            await Become(caller, address);

            Assert.False(File.Exists(file));
            Assert.Contains("Zoe Lind", (await caller.Open("/accounts")).Text, StringComparison.Ordinal);
            Assert.Equal(404, (await caller.Open(address.PathAndQuery)).Status);
        }
        finally
        {
            serve.Kill();
            await serve.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        await IsNotAskedForAgain(file);
    }

    private static async Task Become(Caller caller, Uri address)
    {
        Assert.Contains("The first administrator", (await caller.Open(address.PathAndQuery)).Text, StringComparison.Ordinal);
        (string, string)[] who = [("key", address.Query["?key=".Length..]), ("name", "Zoe Lind"), ("mail", "zoe@northmere.example")];
        Assert.Contains("tried first", (await caller.Send("/link", address.PathAndQuery, [.. who, ("password", "zoe.lind-2026")])).Text, StringComparison.Ordinal);
        Assert.Equal(303, (await caller.Send("/link", address.PathAndQuery, [.. who, ("password", GuardedPages.Password)])).Status);
    }

    private async Task IsNotAskedForAgain(string file)
    {
        using var serve = GuesthouseCli.Start("serve", "--url", "http://127.0.0.1:0", "--data", data.Path);
        await serve.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-TERM", serve.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.Equal("", await serve.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.False(File.Exists(file));
    }
}
