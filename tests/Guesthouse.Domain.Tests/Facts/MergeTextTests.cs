using Guesthouse.Domain.Facts;

namespace Guesthouse.Domain.Tests.Facts;

public sealed class A_merge_with_two_parents
{
    [Theory]
    [InlineData("Merge pull request #12 from bob/fix-rounding", MergeKind.GitHub, 12, "bob")]
    [InlineData("Merge pull request #7 from northmere/release/1.2", MergeKind.GitHub, 7, "northmere")]
    [InlineData("Merge pull request 'Round half up' (#31) from bob/rounding into main", MergeKind.Gitea, 31, null)]
    [InlineData("Merge pull request 'It's done (#3)' (#32) from rounding into main", MergeKind.Gitea, 32, null)]
    [InlineData("Merged PR 88: Round half up", MergeKind.AzureDevOps, 88, null)]
    public void Tells_its_pull_request_in_the_words_of_each_forge(string subject, MergeKind kind, int number, string? login) =>
        Assert.Equal(new MergeText(kind, number, login), MergeText.OfMerge(subject, null));

    [Theory]
    [InlineData("See merge request payments/ledger!45", 45)]
    [InlineData("See merge request group/sub/ledger!45 ", 45)]
    [InlineData("See merge request !9", 9)]
    public void Tells_GitLabs_number_in_a_line_of_its_body(string line, int number) =>
        Assert.Equal(new MergeText(MergeKind.GitLab, number), MergeText.OfMerge("Merge branch 'rounding' into 'main'", line));

    [Theory]
    [InlineData("Merge branch 'main' into rounding")]
    [InlineData("Merge pull request #0 from bob/fix")]
    [InlineData("Merge pull request #99999999999999999999 from bob/fix")]
    [InlineData("Revert \"Merge pull request #12 from bob/fix\"")]
    [InlineData("Merge pull request #12")]
    [InlineData("")]
    public void Tells_nothing_in_other_words(string subject) => Assert.Null(MergeText.OfMerge(subject, null));
}

public sealed class A_commit_of_the_first_parent_line
{
    [Theory]
    [InlineData("Round half up (#12)", 12)]
    [InlineData("Revert \"Round half up (#12)\" (#34)", 34)]
    [InlineData("Round half up (#12)  ", 12)]
    [InlineData("(#5)", 5)]
    public void Tells_the_last_number_that_its_subject_ends_in(string subject, int number) =>
        Assert.Equal(new MergeText(MergeKind.Titled, number), MergeText.OfLineCommit(subject));

    [Theory]
    [InlineData("Round half up #12")]
    [InlineData("Round (#12) half up")]
    [InlineData("Round half up (12)")]
    [InlineData("Round half up (#)")]
    [InlineData("Round half up (#1x)")]
    public void Tells_nothing_otherwise(string subject) => Assert.Null(MergeText.OfLineCommit(subject));
}
