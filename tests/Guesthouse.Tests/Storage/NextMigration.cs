using Guesthouse.Storage.Schema;

namespace Guesthouse.Tests.Storage;

/// <summary>What a later version of the program will know.</summary>
internal static class NextMigration
{
    /// <summary>The number of the next migration.</summary>
    public static int Number(TestDatabase database) => Migration.Of(database.ToString())[^1].Number + 1;

    /// <summary>The program's migrations and one more.</summary>
    public static IReadOnlyList<Migration> After(TestDatabase database, string name, string sql) =>
        [.. Migration.Of(database.ToString()), new Migration(Number(database), name, sql)];
}
