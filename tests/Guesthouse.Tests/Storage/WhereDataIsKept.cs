using Guesthouse.Storage;

namespace Guesthouse.Tests.Storage;

public class WhereDataIsKept
{
    private readonly Dictionary<string, string> variables = new() { ["HOME"] = "/home/ada" };

    [Fact]
    public void Is_the_users_folder_for_data_when_nothing_is_said()
    {
        Assert.Equal("/home/ada/.local/share/guesthouse/guesthouse.db", Location().ToString());
        variables["XDG_DATA_HOME"] = "/data/ada";
        Assert.Equal("/data/ada/guesthouse", Location().Folder);
    }

    [Fact]
    public void Is_what_the_option_says_else_what_the_variable_says()
    {
        variables["GUESTHOUSE_DATA"] = "/srv/house";
        variables["GUESTHOUSE_DATABASE"] = "Host=db;Database=variable";
        Assert.Equal("/srv/house", Location().Folder);
        Assert.Equal("PostgreSQL database variable on db:5432", Location().ToString());
        Assert.Equal("/tmp/other", Location(folder: "/tmp/other").Folder);
        Assert.Equal("PostgreSQL database option on db:5432", Location(database: "Host=db;Database=option").ToString());
    }

    [Fact]
    public void May_be_told_by_a_file_so_that_the_password_stands_in_no_environment()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "Host=db;Database=house;Password=s3cret\n");
        variables["GUESTHOUSE_DATABASE_FILE"] = file;
        Assert.Equal("PostgreSQL database house on db:5432", Location().ToString());
        File.Delete(file);
        Assert.Equal("store.database-file", Refusal().Code);
    }

    [Fact]
    public void Is_told_once()
    {
        variables["GUESTHOUSE_DATABASE"] = "Host=db";
        variables["GUESTHOUSE_DATABASE_FILE"] = "/dev/null";
        Assert.Equal(["store.database-twice", "store.database-file"], Refusals().Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("Host=db;Password=s3cret;s3cret=1")]
    [InlineData("Host=db;Port=s3cret")]
    [InlineData("postgres://ada:s3cret@db/house")]
    [InlineData("Database=s3cret")]
    public void Is_refused_without_a_word_of_the_address_when_that_cannot_be_read(string database)
    {
        var refusal = Refusal(database);
        Assert.Equal("store.database-unreadable", refusal.Code);
        Assert.DoesNotContain("s3cret", refusal.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Cannot_be_a_file_or_nowhere()
    {
        variables["GUESTHOUSE_DATA"] = "/etc/passwd";
        Assert.Equal("store.folder-is-file", Refusal().Code);
        variables.Clear();
        Assert.Equal("store.no-folder", Refusal().Code);
    }

    private StoreLocation Location(string? folder = null, string? database = null) =>
        StoreLocation.Read(folder, database, name => variables.GetValueOrDefault(name)).Value;

    private IReadOnlyList<Domain.Problem> Refusals(string? database = null) =>
        StoreLocation.Read(null, database, name => variables.GetValueOrDefault(name)).Problems;

    private Domain.Problem Refusal(string? database = null) => Assert.Single(Refusals(database));
}
