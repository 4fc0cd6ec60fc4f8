using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Storage;

namespace Guesthouse.Tests.Storage;

public class TwoProcessesAtOnce
{
    [Fact]
    public void The_second_serve_on_a_data_folder_is_told_which_process_is_the_first()
    {
        using var place = TestPlace.New(TestDatabase.Sqlite);
        using var child = ChildProcess.Start(ChildProcess.HoldServeLock, place);
        Assert.Equal("held", child.StandardOutput.ReadLine());
        var refusal = Assert.Single(DataFolderLock.TryTake(place.Folder, "serve").Problems);
        Assert.Equal((ProblemKind.Conflict, "store.serve-running"), (refusal.Kind, refusal.Code));
        Assert.StartsWith("Process " + child.Id.ToString(CultureInfo.InvariantCulture), refusal.Detail, StringComparison.Ordinal);
        child.Kill();
        child.WaitForExit();
        using var mine = DataFolderLock.TryTake(place.Folder, "serve").Value;
    }

    [Fact]
    public void Commands_run_beside_serve()
    {
        using var place = TestPlace.New(TestDatabase.Sqlite);
        using var serve = DataFolderLock.TryTake(place.Folder, "serve").Value;
        using var run = MiningLock.TryTakeRun(place.Open()).Value;
        Assert.NotNull(run);
    }

    [Fact]
    public void The_second_mine_on_SQLite_is_refused_until_the_first_has_ended()
    {
        using var place = TestPlace.New(TestDatabase.Sqlite);
        var store = place.Open();
        using (MiningLock.TryTakeRun(store).Value)
            Assert.Equal("store.mine-running", Assert.Single(MiningLock.TryTakeRun(store).Problems).Code);
        using var next = MiningLock.TryTakeRun(store).Value;
    }

    [Fact]
    public void On_PostgreSQL_several_runs_mine_different_repositories_and_none_the_same()
    {
        using var place = TestPlace.New(TestDatabase.PostgreSql);
        var (one, other) = (place.Open(), place.Open());
        using var run = MiningLock.TryTakeRun(one).Value;
        using var secondRun = MiningLock.TryTakeRun(other).Value;
        using var ledger = MiningLock.TryTakeRepository(one, 1, "payments/ledger").Value;
        using var search = MiningLock.TryTakeRepository(other, 2, "search/index").Value;
        var refusal = Assert.Single(MiningLock.TryTakeRepository(other, 1, "payments/ledger").Problems);
        Assert.Equal("Another process is mining payments/ledger; try again when it has ended.", refusal.Detail);
        ledger.Dispose();
        using var free = MiningLock.TryTakeRepository(other, 1, "payments/ledger").Value;
    }
}
