using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Tests.Storage;

/// <summary>What tests ask of a store in one line.</summary>
internal static class StoreForTests
{
    /// <summary>Adds a repository and tells its key.</summary>
    public static int NewRepository(this Store store, Action<RepositoryRow>? with = null)
    {
        using var context = store.Context();
        var row = new RepositoryRow { Id = $"payments/{Guid.NewGuid():N}", Kind = RepositoryKind.Local, AddedAt = DateTimeOffset.UnixEpoch };
        with?.Invoke(row);
        context.Add(row);
        context.SaveChanges();
        return row.Key;
    }

    /// <summary>Changes the only row of its kind.</summary>
    public static void Change<TRow>(this Store store, Action<TRow> change)
        where TRow : class
    {
        using var context = store.Context();
        change(context.Set<TRow>().Single());
        context.SaveChanges();
    }

    /// <summary>Counts the rows of a table, and of a condition after it.</summary>
    public static long Count(this Store store, string from)
    {
        using var connection = store.Connect();
        return (long)connection.Scalar($"SELECT count(*) FROM {from}")!;
    }
}
