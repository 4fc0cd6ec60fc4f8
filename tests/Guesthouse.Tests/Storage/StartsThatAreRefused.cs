using Guesthouse.Domain;
using Guesthouse.Storage;

namespace Guesthouse.Tests.Storage;

public class StartsThatAreRefused
{
    [Theory, OnBothDatabases]
    public void A_newer_schema_than_the_programs_is_left_alone(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        using (var connection = place.Open().Connect())
            connection.Run("INSERT INTO guesthouse_migrations VALUES (999, 'from-tomorrow', 'x', 0, '9.8.7')");
        var refusal = Refusal(place);
        Assert.Equal(("store.newer-schema", ProblemKind.Conflict), (refusal.Code, refusal.Kind));
        Assert.Contains("Use Guesthouse 9.8.7 or newer", refusal.Detail, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_schema_that_another_text_of_a_migration_made_is_left_alone(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        using (var connection = place.Open().Connect())
            connection.Run("UPDATE guesthouse_migrations SET checksum = 'another' WHERE number = 1");
        Assert.Equal("store.changed-schema", Refusal(place).Code);
    }

    [Theory, OnBothDatabases]
    public void A_database_of_something_else_is_left_alone(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        using (var connection = place.Open().Connect())
            connection.Run("ALTER TABLE guesthouse_migrations RENAME TO something_else");
        Assert.Equal("store.foreign-database", Refusal(place).Code);
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_alone()
    {
        using var place = TestPlace.Empty(TestDatabase.Sqlite);
        File.WriteAllText(place.Location.SqliteFile, new string('x', 5000));
        Assert.Equal("store.not-a-database", Refusal(place).Code);
        Assert.StartsWith("xxx", File.ReadAllText(place.Location.SqliteFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proc/guesthouse", "made")]
    [InlineData("/proc", "written")]
    public void A_folder_that_cannot_be_written_is_named(string folder, string verb)
    {
        var location = StoreLocation.Read(folder, null, _ => null).Value;
        var refusal = Refusal(location);
        Assert.Equal("store.folder-not-writable", refusal.Code);
        Assert.StartsWith($"The data folder {folder} cannot be {verb}", refusal.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_file_that_cannot_be_written_is_named()
    {
        using var place = TestPlace.Empty(TestDatabase.Sqlite);
        Directory.CreateDirectory(place.Location.SqliteFile);
        Assert.Equal("store.file-not-writable", Refusal(place, selfTestSeesIt: false).Code);
    }

    [Fact]
    public void A_PostgreSQL_that_is_not_UTF_8_is_refused_with_the_way_out()
    {
        using var place = TestPlace.PostgreSql(with: "ENCODING 'SQL_ASCII' LOCALE 'C'");
        var refusal = Refusal(place);
        Assert.Equal("store.not-utf8", refusal.Code);
        Assert.Contains("SQL_ASCII", refusal.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PostgreSQL_that_does_not_answer_is_named_without_its_password()
    {
        using var place = TestPlace.Empty(TestDatabase.Sqlite);
        var location = StoreLocation.Read(place.Folder, "Host=127.0.0.1;Port=1;Database=house;Username=ada;Password=s3cret", _ => null).Value;
        var refusal = Refusal(location);
        Assert.Equal("store.unreachable", refusal.Code);
        Assert.StartsWith("PostgreSQL database house on 127.0.0.1:1 cannot be reached", refusal.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", refusal.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.git", "PATH", "/nowhere")]
    [InlineData("missing.libicu", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    public void A_program_or_library_that_is_missing_is_told_by_the_self_test(string code, string variable, string value)
    {
        using var place = TestPlace.Empty(TestDatabase.Sqlite);
        using var child = ChildProcess.Start(ChildProcess.TestItself, place, (variable, value));
        Assert.Equal(code, child.StandardOutput.ReadToEnd().Trim());
    }

    [Fact]
    public void A_start_that_lacks_nothing_is_found_to()
    {
        using var place = TestPlace.Empty(TestDatabase.Sqlite);
        Assert.Empty(SelfTest.Run(place.Location));
        Assert.False(File.Exists(place.Location.SqliteFile));
    }

    private static Problem Refusal(TestPlace place, bool selfTestSeesIt = true) => Refusal(place.Location, selfTestSeesIt);

    /// <summary>The one reason why the store does not open, which the self-test tells too.</summary>
    private static Problem Refusal(StoreLocation location, bool selfTestSeesIt = true)
    {
        var problem = Assert.Single(Store.Open(location, TextWriter.Null, TimeProvider.System).Problems);
        if (selfTestSeesIt)
            Assert.Contains(problem, SelfTest.Run(location));
        return problem;
    }
}
