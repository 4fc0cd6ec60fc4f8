using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Guesthouse.Tests.Mining;

/// <summary>A git server on a free port of this machine: git's own <c>http-backend</c> behind it, every request noted.</summary>
internal sealed class GitHttpServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private readonly bool isOld;

    private GitHttpServer(WebApplication app, string folder, bool isOld)
    {
        this.app = app;
        this.folder = folder;
        this.isOld = isOld;
    }

    /// <summary>What was asked, in order: <c>GET /payments.git/info/refs</c>.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Serves the repositories of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isOld">Whether it speaks git's first protocol only, in which contents cannot be asked for by name.</param>
    public static async Task<GitHttpServer> Over(string folder, bool isOld = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new GitHttpServer(builder.Build(), folder, isOld);
        server.app.Run(server.Answer);
        await server.app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>The address of a repository.</summary>
    public string AddressOf(string name) => $"{app.Urls.First()}/{name}";

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task Answer(HttpContext http)
    {
        Requests.Enqueue($"{http.Request.Method} {http.Request.Path}");
        using var backend = Process.Start(Backend(http.Request))!;
        await http.Request.Body.CopyToAsync(backend.StandardInput.BaseStream, http.RequestAborted);
        backend.StandardInput.Close();
        await Headers(backend.StandardOutput.BaseStream, http.Response);
        await backend.StandardOutput.BaseStream.CopyToAsync(http.Response.Body, http.RequestAborted);
        await backend.WaitForExitAsync(http.RequestAborted);
    }

    /// <summary>The variables are those of the Common Gateway Interface, RFC 3875.</summary>
    private ProcessStartInfo Backend(HttpRequest request)
    {
        var start = new ProcessStartInfo("git", ["http-backend"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["GIT_PROJECT_ROOT"] = folder;
        start.Environment["GIT_HTTP_EXPORT_ALL"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_PROTOCOL"] = isOld ? "" : request.Headers["Git-Protocol"].ToString();
        start.Environment["REQUEST_METHOD"] = request.Method;
        start.Environment["PATH_INFO"] = request.Path;
        start.Environment["QUERY_STRING"] = request.QueryString.Value?.TrimStart('?');
        start.Environment["CONTENT_TYPE"] = request.ContentType;
        start.Environment["HTTP_CONTENT_ENCODING"] = request.Headers.ContentEncoding.ToString();
        if (request.ContentLength is { } length)
            start.Environment["CONTENT_LENGTH"] = length.ToString(CultureInfo.InvariantCulture);
        return start;
    }

    private static async Task Headers(Stream output, HttpResponse response)
    {
        while (await Line(output) is { Length: > 0 } line)
        {
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            if (name == "Status")
                response.StatusCode = int.Parse(value.Split(' ')[0], CultureInfo.InvariantCulture);
            else
                response.Headers[name] = value;
        }
    }

    private static async Task<string> Line(Stream output)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await output.ReadAsync(one) == 1 && one[0] != '\n')
            if (one[0] != '\r')
                line.Append((char)one[0]);
        return line.ToString();
    }
}
