using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guesthouse.Tests.Web.Houses;

/// <summary>A module supplies how fast houses answer; fronts and pages show it without being touched.</summary>
public class WhenAHouseIsMeasured
{
    [Theory, OnBothDatabases]
    public async Task What_it_promises_and_what_was_measured_stand_side_by_side(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database, (services, _) => services.AddSingleton(new SuppliedFacts(new Answers("ledger", 5.24))));
        await pages.Do("project", "set", "ledger", "--promise", "8h");

        Assert.Matches("<b>5.2 h</b> <span class=\"muted\">of 8 h promised</span>", await pages.Read("/projects"));
        Assert.Contains("3 first answers of the last 90 days came, half of them within 5.2 working hours.", await pages.Read("/projects/ledger"), StringComparison.Ordinal);
        Assert.Contains("/badges/ledger/answers.svg", await pages.Read("/projects/ledger"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_measured_is_shown_without_a_promise_too(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database, (services, _) => services.AddSingleton(new SuppliedFacts(new Answers("finder", 14))));

        Assert.Contains("No promise yet; 14 h measured", await pages.Read("/projects"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Its_windows_are_lit_and_whoever_left_is_at_home_no_more(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        await pages.Do("project", "name", "ledger", "--trusted-committer", "ada");
        Assert.Contains("Ada Lind", await pages.Read("/projects"), StringComparison.Ordinal);
        Assert.Contains("0 of 4 ready", await pages.Read("/projects"), StringComparison.Ordinal);

        await using (var context = pages.Open().Context())
            await context.Set<PersonRow>().Where(row => row.Id == "ada").ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnAt, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("Ada Lind", await pages.Read("/projects"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Lind", await pages.Read("/projects/ledger"), StringComparison.Ordinal);
    }

    private sealed class Answers(string slug, double hours) : IProjectFact<AnswerTimeFact>
    {
        public async Task<IReadOnlyDictionary<int, AnswerTimeFact>> ReadAsync(GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation) =>
            await context.Set<ProjectRow>().Where(row => row.Slug == slug).ToDictionaryAsync(row => row.Key, _ => new AnswerTimeFact(hours, 3), cancellation);
    }
}
