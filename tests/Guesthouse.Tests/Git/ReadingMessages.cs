using Guesthouse.Domain.Facts;

namespace Guesthouse.Tests.Git;

public sealed class ReadingMessages : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Fix rounding", "Fix rounding")]
    [InlineData("Fix rounding\n\nBecause of cents.", "Fix rounding")]
    [InlineData("Fix rounding\nof cents", "Fix rounding")]
    [InlineData("\n\n  Fix rounding  \r\n\r\nBody", "Fix rounding")]
    [InlineData("", "")]
    [InlineData("Arrondir à l'unité 💶", "Arrondir à l'unité 💶")]
    public void The_subject_is_the_first_line_that_is_not_blank(string message, string subject)
    {
        var (_, commit) = CommitWith(message);

        Assert.Equal(subject, commit.Subject);
    }

    [Fact]
    public void Trailers_name_people_each_once_in_the_order_of_the_message()
    {
        var (history, commit) = CommitWith(
            """
            Fix rounding

            Signed-off-by: Bob Okoro <bob@search.example>
            Co-authored-by: Carol Reyes <carol@payments.example>
            Co-Authored-By: Dan Petit <dan@program.example>
            co-authored-by:Carol Reyes <carol@payments.example>
            Reviewed-by: Ada Lind <ada@payments.example>
            """);

        Assert.Equal(["Carol Reyes <carol@payments.example>", "Dan Petit <dan@program.example>"], commit.CoAuthors.Select(history.Person));
        Assert.Equal(["Ada Lind <ada@payments.example>"], commit.ReviewedBy.Select(history.Person));
        Assert.Equal(["Bob Okoro <bob@search.example>"], commit.SignedOffBy.Select(history.Person));
    }

    [Fact]
    public void A_squash_names_co_authors_between_the_messages_that_it_strings_together()
    {
        var (history, commit) = CommitWith(
            """
            Fix rounding (#12)

            * Round to cents

            Co-authored-by: Carol Reyes <carol@payments.example>

            * Mind the sign

            ---------

            Co-authored-by: Dan Petit <dan@program.example>
            """);

        Assert.Equal(["Carol Reyes <carol@payments.example>", "Dan Petit <dan@program.example>"], commit.CoAuthors.Select(history.Person));
    }

    [Theory]
    [InlineData("Fix\n\n  Reviewed-by: Ada Lind <ada@payments.example>")]
    [InlineData("Fix\n\nas Reviewed-by: Ada Lind <ada@payments.example> said")]
    [InlineData("Fix\n\nReviewed-by:")]
    [InlineData("Reviewed-by: Ada Lind <ada@payments.example>")]
    public void Indented_quoted_and_empty_trailers_and_subjects_are_none(string message)
    {
        Assert.Empty(CommitWith(message).Commit.ReviewedBy);
    }

    [Theory]
    [InlineData("Ada Lind <ada@payments.example", "Ada Lind <ada@payments.example>")]
    [InlineData("<ada@payments.example>", " <ada@payments.example>")]
    [InlineData("@ada", "@ada <>")]
    [InlineData("\"Ada Lind\" <ada@payments.example>", "Ada Lind <ada@payments.example>")]
    public void A_trailer_is_read_as_far_as_it_can_be(string value, string person)
    {
        var (history, commit) = CommitWith($"Fix\n\nReviewed-by: {value}");

        Assert.Equal([person], commit.ReviewedBy.Select(history.Person));
    }

    [Theory]
    [InlineData("Merge branch 'fix' into 'main'\n\nFix rounding\n\nSee merge request payments/pay!12", "See merge request payments/pay!12")]
    [InlineData("Fix\n\n> See merge request payments/pay!12", null)]
    [InlineData("Fix rounding", null)]
    public void The_line_by_which_GitLab_tells_a_number_is_kept(string message, string? line)
    {
        Assert.Equal(line, CommitWith(message).Commit.MergeRequestLine);
    }

    private (History History, CommitFact Commit) CommitWith(string message)
    {
        var path = new RepositoryBuilder().Commit(Cast.Bob, "2024-01-01", message, "src/pay.cs").CreateIn(folder);
        var history = Repositories.HistoryOf(path);
        return (history, Assert.Single(history.Commits));
    }
}
