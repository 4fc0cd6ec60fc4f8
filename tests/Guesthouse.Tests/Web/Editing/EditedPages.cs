using System.Net;
using System.Text.RegularExpressions;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Editing;

/// <summary>The pages of an installation with a ledger whose product owner is Carol; whoever signs in sends forms as a browser does, with all that stands in their fields.</summary>
internal sealed partial class EditedPages : IAsyncDisposable
{
    private readonly Northmere northmere = new();

    private EditedPages(GuardedPages pages) => Pages = pages;

    /// <summary>The installation with its gate.</summary>
    public GuardedPages Pages { get; }

    /// <summary>Adds the ledger, and mines it.</summary>
    public static async Task<EditedPages> On(TestDatabase database)
    {
        var made = new EditedPages(await GuardedPages.On(database));
        await made.Pages.Do("repo", "add", made.northmere.Ledger);
        await made.Pages.Do("mine");
        await made.Pages.Do("project", "name", "ledger", "--product-owner", "carol");
        return made;
    }

    /// <summary>Opens a page and sends the form on it that goes to a path, with other words in some of its fields.</summary>
    /// <param name="who">Who.</param>
    /// <param name="page">The page.</param>
    /// <param name="path">Where the form goes.</param>
    /// <param name="fields">What is written otherwise; a field without a value is left out, as a box that is not ticked.</param>
    public static async Task<Answer> Send(Caller who, string page, string path, params (string Name, string? Value)[] fields) => await SendOpened(who, await who.Open(page), path, fields);

    /// <summary>Sends a form of a page that was opened before.</summary>
    public static Task<Answer> SendOpened(Caller who, Answer opened, string path, params (string Name, string? Value)[] fields)
    {
        var form = Form().Matches(opened.Text).Select(match => match.Value).FirstOrDefault(text => text.Contains($"action=\"{path}\"", StringComparison.Ordinal));
        Assert.True(form is not null, $"No form goes to {path}: {opened.Status}");
        var standing = FieldsOf(form).Where(field => fields.All(other => other.Name != field.Name));
        return who.SendPlain(path, [.. standing, .. fields.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!))]);
    }

    /// <summary>What stands in the fields of a form.</summary>
    public static IReadOnlyList<(string Name, string Value)> FieldsOf(string form) =>
    [
        .. Input().Matches(form).Where(match => !match.Value.Contains("checkbox", StringComparison.Ordinal) || match.Value.Contains(" checked", StringComparison.Ordinal))
            .Select(match => (match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value))),
        .. Area().Matches(form).Select(match => (match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value))),
        .. Select().Matches(form).Select(match => (match.Groups["name"].Value, Selected().Match(match.Value).Groups["value"].Value)),
    ];

    public async ValueTask DisposeAsync()
    {
        await Pages.DisposeAsync();
        northmere.Dispose();
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();

    [GeneratedRegex("<input(?=[^>]* name=\"(?<name>[^\"]*)\")(?=[^>]* value=\"(?<value>[^\"]*)\")?[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Input();

    [GeneratedRegex("<textarea[^>]* name=\"(?<name>[^\"]*)\"[^>]*>\\n?(?<value>.*?)</textarea>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Area();

    [GeneratedRegex("<select[^>]* name=\"(?<name>[^\"]*)\".*?</select>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Select();

    [GeneratedRegex("<option value=\"(?<value>[^\"]*)\" selected", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Selected();
}
