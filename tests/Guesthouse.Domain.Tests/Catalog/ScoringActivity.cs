using Guesthouse.Domain.Catalog.Activity;

namespace Guesthouse.Domain.Tests.Catalog;

public class ScoringActivity
{
    private static readonly DateTimeOffset now = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);

    /// <summary>The three cases that were worked by hand when the formula was compared with its Python package.</summary>
    [Theory]
    [InlineData(0, 2000, 12, 616)]
    [InlineData(120, 2000, 0, 229)]
    [InlineData(0, 30, 5, 1350)]
    public void The_worked_cases_have_their_scores(int daysQuiet, int daysOld, int commitsAWeek, int score) =>
        Assert.Equal(score, ActivityScore.Of(Worked(daysQuiet, daysOld, commitsAWeek), now).Value);

    [Fact]
    public void A_very_active_project_is_damped()
    {
        var busy = Worked(0, 2000, 20) with { Forks = 1000 };

        // 50 + 5000 + 15 + 10 + 4 = 5079, times 2, times 2, plus 150: 20466; 3000 + 100 ln 20466 - 50 = 3942.66
        Assert.Equal(3943, ActivityScore.Of(busy, now).Value);
    }

    [Fact]
    public void What_is_not_known_is_named_and_changes_nothing()
    {
        var score = ActivityScore.Of(Worked(0, 2000, 12) with { Stars = null, Forks = null, Subscribers = null, OpenIssues = null }, now);

        Assert.Equal([ActivityStep.Forks, ActivityStep.Subscribers, ActivityStep.Stars, ActivityStep.OpenIssues], score.Missing);
        Assert.Equal((50 * 2 * 2) + 150 - 50, score.Value);
    }

    [Fact]
    public void Nothing_known_scores_nothing()
    {
        var score = ActivityScore.Of(new ActivityInputs(), now);

        Assert.Equal(0, score.Value);
        Assert.Equal(9, score.Missing.Count);
    }

    [Fact]
    public void None_is_known_and_not_missing() =>
        Assert.DoesNotContain(ActivityStep.Stars, ActivityScore.Of(new ActivityInputs { Stars = 0 }, now).Missing);

    [Fact]
    public void The_parts_add_up_to_the_score()
    {
        var total = 0.0;
        foreach (var part in ActivityScore.Of(Worked(13, 200, 7), now).Parts)
        {
            total = part.IsFactor ? total * part.Value : total + part.Value;
            Assert.Equal(total, part.Total, 9);
        }
    }

    [Fact]
    public void Fewer_weeks_than_thirteen_are_divided_by_thirteen_all_the_same()
    {
        var part = ActivityScore.Of(new ActivityInputs { Participation = [13, 13] }, now).Parts.Single(part => part.Step == ActivityStep.Participation);

        Assert.Equal(2, part.Input);
        Assert.Equal(1, part.Value);
    }

    [Fact]
    public void Only_the_last_thirteen_weeks_count()
    {
        int[] weeks = [.. Enumerable.Repeat(99, 39), .. Enumerable.Repeat(3, 13)];

        Assert.Equal(3, ActivityScore.Of(new ActivityInputs { Participation = weeks }, now).Parts.Single(part => part.Step == ActivityStep.Participation).Input);
    }

    [Fact]
    public void A_date_ahead_counts_as_now() =>
        Assert.Equal(ActivityScore.Of(Worked(0, 2000, 12), now).Value, ActivityScore.Of(Worked(-400, 2000, 12), now).Value);

    private static ActivityInputs Worked(int daysQuiet, int daysOld, int commitsAWeek) => new()
    {
        Forks = 10,
        Subscribers = 15,
        Stars = 30,
        OpenIssues = 20,
        UpdatedAt = now.AddDays(-daysQuiet),
        CreatedAt = now.AddDays(-daysOld),
        Participation = [.. Enumerable.Repeat(commitsAWeek, 52)],
        DescriptionLength = 31,
        HasGuidelines = true,
    };
}
