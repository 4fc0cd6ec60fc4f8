using System.Net;
using System.Text.RegularExpressions;
using Guesthouse.Web.Gate;

namespace Guesthouse.Tests.Access.Accounts;

/// <summary>Somebody who opens pages and sends forms as a browser does, keeps cookies, and follows no redirect.</summary>
internal sealed partial class Caller(Uri site) : IDisposable
{
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
    private HttpClient? client;

    /// <summary>The cookies kept.</summary>
    public CookieContainer Cookies => handler.CookieContainer;

    /// <summary>The cookies as they are sent.</summary>
    public string SentCookies => Cookies.GetCookieHeader(site);

    private HttpClient Client => client ??= new HttpClient(handler) { BaseAddress = site };

    /// <summary>Opens a page, with headers given as <c>Name: value</c>.</summary>
    public Task<Answer> Open(string path, params string[] headers) => Ask(new HttpRequestMessage(HttpMethod.Get, path), headers);

    /// <summary>Opens a page, and sends a form that stands on it.</summary>
    public async Task<Answer> Send(string path, string page, params (string Name, string Value)[] fields)
    {
        var opened = await Open(page);
        return await SendPlain(path, [.. KeyIn(opened) is { Length: > 0 } key && !fields.Any(field => field.Name == FormKeys.Field) ? [(FormKeys.Field, key)] : Array.Empty<(string, string)>(), .. fields, ("token", TokenIn(opened))]);
    }

    /// <summary>The token of the forms on a page.</summary>
    public static string TokenIn(Answer page) => Token().Match(page.Text).Groups["token"].Value;

    /// <summary>The key of the first form on a page that bears one; empty: none does.</summary>
    public static string KeyIn(Answer page) => Key().Match(page.Text).Groups["key"].Value;

    /// <summary>Sends a form with no page behind it.</summary>
    public Task<Answer> SendPlain(string path, params (string Name, string Value)[] fields) => Ask(
        new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) }, []);

    /// <summary>Signs in.</summary>
    public Task<Answer> SignIn(string mail, string password, string back = "/") =>
        Send("/sign-in", "/sign-in", ("mail", mail), ("password", password), ("back", back));

    public void Dispose()
    {
        client?.Dispose();
        handler.Dispose();
    }

    private async Task<Answer> Ask(HttpRequestMessage request, string[] headers)
    {
        using (request)
        {
            foreach (var header in headers)
                request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
            if (request.Headers.Accept.Count == 0)
                request.Headers.TryAddWithoutValidation("Accept", "text/html");
            using var answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);
            return new Answer(
                (int)answer.StatusCode,
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                answer.Headers.Location?.ToString(),
                answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : []);
        }
    }

    [GeneratedRegex("name=\"token\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("name=\"form-key\" value=\"(?<key>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string Text, string? Location, IReadOnlyList<string> Cookies);
