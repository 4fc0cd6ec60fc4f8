using System.Globalization;
using Guesthouse.Cli;
using Guesthouse.Storage;
using Guesthouse.Tests.Organization;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Access;

public class AnOrganizationThatIsDamaged
{
    private const string File = "teams: [{ id: payments }, { id: search, parent: payments }]\npeople: [{ id: ada }]\n";

    [Theory, OnBothDatabases]
    public async Task Is_refused_when_it_contradicts_itself(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        await organization.Import(File);
        using (var connection = organization.Place.Open().Connect())
            connection.Run("UPDATE team_parents SET parent = 'search' WHERE team = 'search'");

        foreach (var command in new[] { new[] { "project", "list", "--by", "ada" }, ["mine"], ["measure"] })
        {
            var answer = await organization.Run(command);
            Assert.Equal((ExitCode.Conflict, ""), (answer.ExitCode, answer.Output));
            Assert.StartsWith("guesthouse: The organization in the database contradicts itself, as no import lets it: ", answer.Error, StringComparison.Ordinal);
            Assert.EndsWith("Put back a copy of the database.\n", answer.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Is_refused_when_the_file_is_broken_where_it_stands()
    {
        using var organization = new OrganizationInStore(TestDatabase.Sqlite);
        await organization.Import(File);
        Break(organization.Place.Location, "people");

        var answer = await organization.Run("project", "list", "--by", "ada");

        Assert.Equal((ExitCode.RefusedInput, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("guesthouse.db is damaged; put back a copy of it", answer.Error, StringComparison.Ordinal);
    }

    /// <summary>Writes nonsense over the page at which a table begins.</summary>
    private static void Break(StoreLocation location, string table)
    {
        long page, size;
        using (var store = Store.Open(location, TextWriter.Null, TimeProvider.System).Value)
        using (var connection = store.Connect())
        {
            page = Convert.ToInt64(connection.Scalar($"SELECT rootpage FROM sqlite_master WHERE name = '{table}'"), CultureInfo.InvariantCulture);
            size = Convert.ToInt64(connection.Scalar("PRAGMA page_size"), CultureInfo.InvariantCulture);
            connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        using var file = new FileStream(location.SqliteFile, FileMode.Open);
        file.Position = (page - 1) * size;
        file.Write(Enumerable.Repeat((byte)0xAB, (int)size).ToArray());
    }
}
