using Guesthouse.Domain.Facts;
using Guesthouse.Git;

namespace Guesthouse.Tests.Git;

public sealed class ReadingABloblessClone : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string clone;

    public ReadingABloblessClone()
    {
        var whole = new RepositoryBuilder().Config("[uploadpack]\n\tallowFilter = true\n")
            .Write(".mailmap", "Robert Okoro <bob@search.example>\n").Write("OWNERS", "approvers: [ada]").Commit(Cast.Bob, "2024-01-01", "Begin", "a")
            .CreateIn(folder, "whole.git");
        TestGit.Run(folder.Path, "clone", "--quiet", "--bare", "--filter=blob:none", $"file://{whole}", "blobless.git");
        clone = folder["blobless.git"];
        // To fetch from here would run a program, even where the repository allows it.
        TestGit.Run(clone, "config", "remote.origin.url", $"ext::touch {folder["sprung"]}");
        TestGit.Run(clone, "config", "protocol.ext.allow", "always");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Its_history_is_read_without_fetching_and_without_the_mailmap_which_is_told()
    {
        var read = Repositories.Read(clone).Value;

        var commit = Assert.Single(read.History.Commits);

        Assert.Equal(["A .mailmap", "A OWNERS", "A a"], read.History.PathsOf(commit));
        Assert.Equal("Bob Okoro <bob@search.example>", read.History.Person(commit.Author));
        Assert.Equal("repository.mailmap", Assert.Single(read.Notes).Code);
        Assert.False(File.Exists(folder["sprung"]), "Something was fetched.");
    }

    [Fact]
    public void Contents_that_it_lacks_are_counted_and_those_it_holds_are_read()
    {
        var held = ObjectId.Parse(TestGit.Feed(clone, "here"u8, "hash-object", "-w", "--stdin"));
        var wanted = Repositories.HistoryOf(clone).Commits[0].Governance.Select(touch => touch.Blob).Prepend(held).ToList();

        var read = new BlobReader(Repositories.Git).Read(Repositories.At(clone), wanted, 1000, TestContext.Current.CancellationToken).Value;

        Assert.Equal("here"u8, read.Contents[held]);
        Assert.Equal(2, read.Missing);
        Assert.False(File.Exists(folder["sprung"]), "Something was fetched.");
    }
}
