using Guesthouse.Domain.Facts;
using Guesthouse.Git;

namespace Guesthouse.Tests.Git;

public sealed class ReadingContents : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Contents_come_byte_for_byte()
    {
        var path = new RepositoryBuilder().Write("OWNERS", "approvers:\n- ada\n\0end").Write("README", "").Commit(Cast.Ada, "2024-01-01", "Begin").CreateIn(folder);
        var read = Read(path, 1000, "OWNERS", "README");

        Assert.Equal("approvers:\n- ada\n\0end"u8, read.Contents[Blob(path, "OWNERS")]);
        Assert.Empty(read.Contents[Blob(path, "README")]);
        Assert.Equal(0, read.Missing);
    }

    [Fact]
    public void What_is_too_large_is_told_and_the_next_is_read()
    {
        var path = new RepositoryBuilder().Write("README", new string('x', 200_000)).Write("OWNERS", "12345").Commit(Cast.Ada, "2024-01-01", "Begin").CreateIn(folder);
        var read = Read(path, 5, "README", "OWNERS");

        Assert.Equal([Blob(path, "README")], read.TooLarge);
        Assert.Equal("12345"u8, read.Contents[Blob(path, "OWNERS")]);
    }

    [Fact]
    public void What_is_missing_is_counted()
    {
        var path = new RepositoryBuilder().Write("OWNERS", "12345").Commit(Cast.Ada, "2024-01-01", "Begin").CreateIn(folder);
        var unknown = ObjectId.Parse("0123456789012345678901234567890123456789");

        var read = new BlobReader(Repositories.Git).Read(Repositories.At(path), [unknown, Blob(path, "OWNERS"), unknown], 1000, TestContext.Current.CancellationToken).Value;

        Assert.Equal(1, read.Missing);
        Assert.Single(read.Contents);
    }

    [Fact]
    public void More_names_and_more_bytes_than_fit_into_any_pipe_are_read()
    {
        var builder = new RepositoryBuilder();
        for (var number = 0; number < 3000; number++)
            builder.Write($"{number}/OWNERS", $"{number}" + new string('x', 2000));
        var path = builder.Commit(Cast.Ada, "2024-01-01", "Begin").CreateIn(folder);
        var wanted = Repositories.HistoryOf(path).Commits[0].Governance.Select(touch => touch.Blob).ToList();

        var read = new BlobReader(Repositories.Git).Read(Repositories.At(path), wanted, 10_000, TestContext.Current.CancellationToken).Value;

        Assert.Equal(3000, read.Contents.Count);
    }

    [Fact]
    public void Nothing_asked_is_nothing_read()
    {
        var read = Read(new RepositoryBuilder().CreateIn(folder), 1000);

        Assert.Empty(read.Contents);
    }

    private static BlobReading Read(string path, int maxBytesEach, params string[] files) =>
        new BlobReader(Repositories.Git)
            .Read(Repositories.At(path), [.. files.Select(file => Blob(path, file))], maxBytesEach, TestContext.Current.CancellationToken).Value;

    private static ObjectId Blob(string path, string file) => ObjectId.Parse(TestGit.Run(path, "rev-parse", $"main:{file}"));
}
