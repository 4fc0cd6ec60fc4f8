using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Guesthouse.Browser.Tests;

/// <summary>A page in the browser. When it is closed, the browser must have had nothing to complain about: no script error, nothing refused by the content security policy.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly IBrowserContext context;

    private OpenPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.RequestFailed += (_, request) => complaints.Enqueue($"{request.Url}: {request.Failure}");
    }

    /// <summary>The browser's own handle.</summary>
    public IPage Page { get; }

    public static async Task<OpenPage> At(string address, IBrowserContext context)
    {
        var opened = new OpenPage(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return opened;
    }

    /// <summary>What a script in the page answers.</summary>
    public Task<T> Ask<T>(string script) => Page.EvaluateAsync<T>(script);

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.Empty(complaints);
    }

    /// <summary>That an error page has an error's status is no complaint.</summary>
    private void Note(IConsoleMessage message)
    {
        var isOwnStatus = message.Text.StartsWith("Failed to load resource: the server responded with a status of", StringComparison.Ordinal)
            && message.Location.Contains(Page.Url, StringComparison.Ordinal);
        if (!isOwnStatus) complaints.Enqueue($"{Page.Url}: {message.Text}");
    }
}
