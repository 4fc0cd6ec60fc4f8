using System.Data.Common;
using System.Net;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Storage.Sqlite;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Guesthouse.Tests.Web;

/// <summary>
/// Of all that stands on a page only one thing may ask the database at a time. SQLite answers at once and hides where two do; PostgreSQL, which
/// answers later, shows it only where the second asks in between. Here every answer of SQLite comes later, so that any two are noticed.
/// </summary>
public class OneReaderAtATime
{
    [Fact]
    public async Task Every_page_asks_one_question_after_the_other()
    {
        await using var pages = await MinedPages.On(TestDatabase.Sqlite, (services, store) => services.AddScoped(_ => Late(store, TimeSpan.FromMilliseconds(10))));
        await pages.Do("project", "set", "ledger", "--motivation", "Books", "--level", "contributions-welcome", "--promise", "8h", "--wanted", "Bugfixes");
        await pages.Do("project", "name", "ledger", "--trusted-committer", "ada");

        var failed = new List<string>();
        foreach (var address in pages.Routes.Select(Address).SelectMany(path => new[] { path, $"{path}?days=all&q=ledger&need=ledger&table=activity" }))
        {
            using var answer = await pages.Ask(address);
            if (answer.StatusCode == HttpStatusCode.InternalServerError)
                failed.Add(address);
        }
        Assert.Empty(failed);
    }

    [Fact]
    public async Task Two_questions_at_once_would_be_noticed()
    {
        using var place = TestPlace.New(TestDatabase.Sqlite);
        await using var context = Late(place.Open(), TimeSpan.FromSeconds(2));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Task.WhenAll(
            context.Set<ProjectRow>().ToListAsync(TestContext.Current.CancellationToken), context.Set<TeamRow>().ToListAsync(TestContext.Current.CancellationToken)));
    }

    private static string Address(string route) => string.Join('/', route.Split('/').Select((part, at) => part switch
    {
        "{slug}" => "ledger",
        "{id}" => route.StartsWith("/teams", StringComparison.Ordinal) ? "payments" : "bob",
        "{kind}.svg" => "readiness.svg",
        _ => part.StartsWith('{') ? "1" : part,
    }));

    private static GuesthouseContext Late(Store store, TimeSpan by) => new(new DbContextOptionsBuilder<GuesthouseContext>()
        .UseSqlite(SqliteSession.ConnectionString(store.Location.SqliteFile)).AddInterceptors(new SqliteSession(), new Later(by)).Options);

    private sealed class Later(TimeSpan by) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            await Task.Delay(by, cancellationToken);
            return result;
        }
    }
}
