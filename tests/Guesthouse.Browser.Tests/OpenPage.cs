using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Guesthouse.Browser.Tests;

/// <summary>A page in the browser. When it is closed, the browser must have had nothing to complain about: no script error, nothing refused by the content security policy.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly IBrowserContext context;
    private readonly Action<OpenPage>? keep;

    private OpenPage(IBrowserContext context, IPage page, Action<OpenPage>? keep)
    {
        (this.context, this.keep) = (context, keep);
        Page = page;
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.RequestFailed += (_, request) => complaints.Enqueue($"{request.Url}: {request.Failure}");
    }

    /// <summary>The browser's own handle.</summary>
    public IPage Page { get; }

    /// <summary>An empty page.</summary>
    /// <param name="context">Whose.</param>
    /// <param name="keep">Takes it back for others when nothing is wrong with it; <see langword="null"/>: it is closed.</param>
    public static async Task<OpenPage> In(IBrowserContext context, Action<OpenPage>? keep = null) => new(context, await context.NewPageAsync(), keep);

    /// <summary>Goes to an address.</summary>
    public async Task<OpenPage> GoTo(string address)
    {
        await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return this;
    }

    /// <summary>What a script in the page answers.</summary>
    public Task<T> Ask<T>(string script) => Page.EvaluateAsync<T>(script);

    public async ValueTask DisposeAsync()
    {
        if (keep is not null && complaints.IsEmpty)
        {
            keep(this);
            return;
        }
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
