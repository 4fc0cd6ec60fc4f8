using Guesthouse.Access.Accounts;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;
using Guesthouse.Web.Gate;

namespace Guesthouse.Tests.Access.Accounts;

public class FormsThatAreSentTwice
{
    private const string Key = "0123456789012345678901", Other = "1123456789012345678901";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Do_once_what_they_ask_and_lead_to_the_same_place(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        var ada = await Administrator(pages);

        var first = await Create(ada, Key);
        var second = await Create(ada, Key);

        Assert.Equal(200, first.Status);
        Assert.Contains("/link?key=", first.Text, StringComparison.Ordinal);
        Assert.Equal((303, "/accounts?shown=bob"), (second.Status, second.Location));
        Assert.Contains("A link for bob was made, and shown once", (await ada.Open(second.Location!)).Text, StringComparison.Ordinal);
        Assert.Equal((1, 1), (pages.Count("accounts WHERE person = 'bob'"), pages.Count("acts WHERE kind = 'account.link' AND person = 'ada' AND by_whom = 'ada'")));
        Assert.Equal((303, "/accounts"), Ending(await Close(ada, Key)));
        Assert.Equal((303, "/accounts"), Ending(await Close(ada, Key)));
        Assert.Equal(1, pages.Count("acts WHERE kind = 'account.close'"));
    }

    [Theory, OnBothDatabases]
    public async Task Do_once_what_they_ask_when_they_are_sent_at_the_same_moment(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        var ada = await Administrator(pages);
        await Create(ada, Key);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Close(ada, Other)));

        Assert.All(answers, answer => Assert.Equal((303, "/accounts"), Ending(answer)));
        Assert.Equal(1, pages.Count("acts WHERE kind = 'account.close'"));
    }

    [Theory, OnBothDatabases]
    public async Task Are_done_anew_after_a_refusal_and_by_others(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        var (ada, bob) = (await Administrator(pages), await pages.SignedIn("bob"));

        Assert.Equal(404, (await Send(ada, "/accounts", Key, ("person", "nobody"))).Status);
        Assert.Equal(200, (await Send(ada, "/accounts", Key, ("person", "carol"))).Status);
        Assert.Equal(403, (await Send(bob, "/accounts", Key, ("person", "carol"))).Status);
        Assert.Equal(1, pages.Count("form_keys"));
    }

    [Theory, OnBothDatabases]
    public async Task Are_refused_with_other_words_than_before_and_without_a_key(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        var ada = await Administrator(pages);
        await Create(ada, Key);

        var otherwise = await Send(ada, "/accounts", Key, ("person", "carol"));
        Assert.Equal(409, otherwise.Status);
        Assert.Contains("sent before with other words", otherwise.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"carol\"", otherwise.Text, StringComparison.Ordinal);
        Assert.Equal(400, (await Send(ada, "/accounts", "", ("person", "carol"))).Status);
        Assert.Equal(0, pages.Count("accounts WHERE person = 'carol'"));
    }

    [Theory, OnBothDatabases]
    public async Task Wait_for_the_first_one_and_say_so_where_nobody_knows_whether_it_was_done(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        var ada = await Administrator(pages);
        // As the server leaves a form that it was stopped in.
        var claims = new FormClaims(pages.Installation.Place.Open());
        var left = new FormKeyRow { KeyHash = AccountSecret.HashOf($"ada\naccount.close\n{Key}"), Act = "account.close", BodyHash = AccountSecret.HashOf("6:person=3:bob\n"), At = pages.Clock.GetUtcNow() };
        Assert.True(await claims.TakeAsync(left, Cancellation));

        pages.Clock.Ahead = TimeSpan.FromMinutes(1);
        var unfinished = await Close(ada, Key);
        Assert.Equal(409, unfinished.Status);
        Assert.Contains("look whether it was done", unfinished.Text, StringComparison.Ordinal);

        pages.Clock.Ahead = TimeSpan.Zero;
        var late = Close(ada, Key);
        await claims.AnswerAsync(left.KeyHash, "/accounts", Cancellation);
        Assert.Equal((303, "/accounts"), Ending(await late));
    }

    [Theory, OnBothDatabases]
    public async Task Are_forgotten_after_a_week(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        var ada = await Administrator(pages);
        await Create(ada, Key);

        pages.Clock.Ahead = TimeSpan.FromDays(8);
        await ada.SignIn("ada@payments.example", GuardedPages.Password);
        await Create(ada, Other);

        // The second one was refused, since Bob has an account, and gave its key back.
        Assert.Equal(0, pages.Count("form_keys"));
    }

    private static async Task<Caller> Administrator(GuardedPages pages)
    {
        var link = GuardedPages.LinkIn(await pages.Do("admin", "create", "--person", "ada"));
        var caller = pages.NewCaller();
        Assert.Equal(303, (await caller.Send("/link", link, ("key", link.Split("key=")[1]), ("password", GuardedPages.Password))).Status);
        return caller;
    }

    private static Task<Answer> Create(Caller who, string key) => Send(who, "/accounts", key, ("person", "bob"));

    private static Task<Answer> Close(Caller who, string key) => Send(who, "/accounts/close", key, ("person", "bob"));

    private static Task<Answer> Send(Caller who, string path, string key, (string Name, string Value) field) => who.Send(path, "/account", (FormKeys.Field, key), field);

    private static (int Status, string? Location) Ending(Answer answer) => (answer.Status, answer.Location);
}
