using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Facts;
using Guesthouse.Storage;
using Guesthouse.Storage.Facts;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Storage;

public class AStoredHistory
{
    [Theory, OnBothDatabases]
    public void Is_read_back_as_git_told_it(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        Prop.ForAll(DrawnHistories.Any.ToArbitrary(), history =>
        {
            var repository = store.NewRepository();
            var changes = Append(store, repository, history, batch: 7);
            Assert.Equal(new FactChanges(history.Commits.Count, 0), changes);
            AssertStored(store, repository, history);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Theory, OnBothDatabases]
    public void Is_the_same_in_whatever_portions_it_was_stored(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        Prop.ForAll(DrawnHistories.WithAnOlderTip.ToArbitrary(), drawn =>
        {
            var (history, oldTip) = (drawn.History, drawn.History.Commits[drawn.OldTip].Id);
            var repository = store.NewRepository();
            Append(store, repository, DrawnHistories.Part(history, oldTip), batch: 3);
            AssertStored(store, repository, DrawnHistories.Part(history, oldTip));
            var changes = Append(store, repository, DrawnHistories.Part(history, history.Tip, without: oldTip), batch: 3);
            Assert.Equal(0, changes.Removed);
            AssertStored(store, repository, history);
            Assert.Equal(default, Append(store, repository, DrawnHistories.Part(history, history.Tip, without: history.Tip)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Theory, OnBothDatabases]
    public void Loses_what_the_branch_no_longer_reaches_after_a_force_push(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        Prop.ForAll(DrawnHistories.WithAnOlderTip.ToArbitrary(), drawn =>
        {
            var (history, newTip) = (drawn.History, drawn.History.Commits[drawn.OldTip].Id);
            var repository = store.NewRepository();
            Append(store, repository, history);
            var left = DrawnHistories.Part(history, newTip);
            var changes = Append(store, repository, DrawnHistories.Part(history, newTip, without: history.Tip));
            Assert.Equal(new FactChanges(0, history.Commits.Count - left.Commits.Count), changes);
            AssertStored(store, repository, left);
            Assert.Equal(left.Commits.Count, store.Count($"commits WHERE repository = {repository}"));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Theory, OnBothDatabases]
    public void Loses_and_doubles_nothing_when_a_run_ends_in_the_middle(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        Prop.ForAll(DrawnHistories.Any.Where(history => history.Commits.Count > 4).ToArbitrary(), history =>
        {
            var repository = store.NewRepository();
            Assert.Throws<InvalidOperationException>(() => Append(store, repository, history, batch: 2, _ => throw new InvalidOperationException("Killed.")));
            Assert.Empty(FactReader.Read(store, repository).History.Commits);
            Assert.Equal(history.Commits.Count - 2, Append(store, repository, history, batch: 2).Added);
            AssertStored(store, repository, history);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Theory, OnBothDatabases]
    public void Forgets_what_a_broken_run_left_when_the_branch_has_moved_elsewhere_since(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var repository = store.NewRepository();
        var broken = DrawnHistories.Any.Where(history => history.Commits.Count > 4).Sample(1).Single();
        Assert.Throws<InvalidOperationException>(() => Append(store, repository, broken, batch: 2, _ => throw new InvalidOperationException("Killed.")));
        var other = DrawnHistories.Part(broken, broken.Commits[0].Id, without: broken.Commits[0].Id);
        Append(store, repository, new History { Tip = default, Commits = [], Signatures = [], Paths = other.Paths });
        Assert.Equal(0, store.Count("commits"));
    }

    [Theory, OnBothDatabases]
    public void Takes_the_names_of_a_new_mailmap_and_keeps_the_numbers_of_its_commits(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var repository = store.NewRepository();
        var history = DrawnHistories.Any.Sample(1).Single();
        Append(store, repository, history);
        var numbers = FactReader.Read(store, repository).CommitNumbers;
        var renamed = new History
        {
            Tip = history.Tip,
            Commits = history.Commits,
            Signatures = [.. history.Signatures.Select((_, i) => new Signature($"Person {i}", $"{i}@payments.example"))],
            Paths = history.Paths,
            IsShallow = history.IsShallow,
        };
        Assert.Equal(default, new FactWriter(store, TimeProvider.System).Replace(repository, renamed));
        AssertStored(store, repository, renamed);
        Assert.Equal(numbers, FactReader.Read(store, repository).CommitNumbers);
    }

    [Theory, OnBothDatabases]
    public void Asks_for_everything_derived_from_it_to_be_derived_anew_exactly_when_it_changed(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var history = DrawnHistories.Any.Sample(1).Single();
        var repository = store.NewRepository(row => row.DerivedFrom = "yesterday's rules");
        Append(store, repository, history);
        Assert.Equal(1, store.Count("repositories WHERE derived_from IS NULL AND mined_at IS NOT NULL"));
        store.Change<RepositoryRow>(row => row.DerivedFrom = "today's rules");
        Append(store, repository, DrawnHistories.Part(history, history.Tip, without: history.Tip));
        Assert.Equal(1, store.Count("repositories WHERE derived_from IS NOT NULL"));
    }

    [Theory, OnBothDatabases]
    public void Of_a_real_repository_is_the_one_that_one_pass_of_git_reads(TestDatabase database)
    {
        using var folder = new TemporaryFolder();
        var path = new RepositoryBuilder()
            .Write("OWNERS", "approvers: [ada]").Commit(Cast.Ada, "2024-01-01", "Begin", "src/pay.cs")
            .On("bob/fix").Commit(Cast.Bob, "2023-06-01", "Dated before its parent\n\nCo-authored-by: Ada Lind <ada@payments.example>", "src/pay.cs")
            .On("main").Commit(Cast.Ada, "2024-01-02", "Meanwhile", "docs/a\nb")
            .MergePullRequest(7, "bob/fix", Cast.Ada, "2024-01-02")
            .CreateIn(folder);
        var history = Repositories.HistoryOf(path);
        using var place = TestPlace.New(database);
        var store = place.Open();
        var repository = store.NewRepository();
        Append(store, repository, history, batch: 1);
        AssertStored(store, repository, history);
    }

    private static FactChanges Append(Store store, int repository, History part, int batch = 5_000, Action<int>? onCommits = null) =>
        new FactWriter(store, TimeProvider.System) { BatchSize = batch }.Append(repository, part, onCommits, TestContext.Current.CancellationToken);

    private static void AssertStored(Store store, int repository, History history)
    {
        var stored = FactReader.Read(store, repository);
        Assert.Equal(ShownHistory.Of(history), ShownHistory.Of(stored.History));
        Assert.Equal(stored.CommitNumbers.Count, stored.CommitNumbers.Distinct().Count());
        Assert.Equal(stored.History.Signatures.Count, stored.SignatureNumbers.Distinct().Count());
    }
}
