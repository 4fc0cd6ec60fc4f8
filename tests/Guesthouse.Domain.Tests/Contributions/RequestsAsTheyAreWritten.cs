using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Tests.Organization;

namespace Guesthouse.Tests.Contributions;

public sealed class RequestsAsTheyAreWritten
{
    private static readonly DateOnly today = Days.Day("2026-03-02");
    private static readonly RequestDraft draft = new(" Receipts as PDF ", "Auditors ask for them.\n", new Urgency(today, BusinessPriority.High, Otherwise.Wait, 20), ["src/receipts"]);
    private static readonly AcceptanceCriteria criteria = new() { UserStory = " As an auditor … ", DefinitionOfDone = "Tests.", Size = ContributionSize.S, CodingConventions = "  " };

    [Fact]
    public void Blanks_around_texts_go() =>
        Assert.Equal(("Receipts as PDF", "Auditors ask for them."), (draft.Checked(today).Value.Need, draft.Checked(today).Value.Purpose));

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() =>
        Assert.Equal(
            ["request.need-missing", "request.purpose-missing", "paths.bad", "request.too-late", "request.bad-cost"],
            Codes((draft with { Need = " ", Purpose = "", Urgency = new Urgency(today.AddDays(-1), BusinessPriority.Low, Otherwise.Wait, -1), Paths = ["../secrets"] }).Checked(today)));

    [Theory]
    [InlineData(200, 100_000, null)]
    [InlineData(201, 100_000, "request.need-too-long")]
    [InlineData(200, 1_000_000, "request.purpose-too-long")]
    public void Texts_have_an_end(int need, int purpose, string? code) =>
        Assert.Equal(code is null ? [] : [code], Codes((draft with { Need = new string('n', need), Purpose = new string('p', purpose) }).Checked(today)));

    [Fact]
    public void What_is_needed_is_one_line() => Assert.Equal(["request.need-of-many-lines"], Codes((draft with { Need = "one\ntwo" }).Checked(today)));

    [Fact]
    public void Paths_are_counted_and_have_no_control_characters() =>
        Assert.Equal(["paths.too-many", "paths.bad"], Codes((draft with { Paths = [.. Enumerable.Repeat("src", 200), "s\u0007rc"] }).Checked(today)));

    [Fact]
    public void Of_a_checked_draft_events_hold_numbers_and_references()
    {
        var texts = new List<string>();
        var details = draft.Checked(today).Value.Kept((text, _) => Keep(text, texts));

        Assert.Equal(["Receipts as PDF", "Auditors ask for them.", "src/receipts"], texts);
        Assert.Equal(new RequestDetails(new TextVersion(1, 1), new TextVersion(2, 1), draft.Urgency, new TextVersion(3, 1)), details);
    }

    [Fact]
    public void Criteria_need_a_user_story_and_a_definition_of_done() =>
        Assert.Equal(["criteria.user-story-missing", "criteria.definition-of-done-missing"], Codes((criteria with { UserStory = "", DefinitionOfDone = " " }).Checked()));

    [Fact]
    public void Of_checked_criteria_only_what_was_written_is_kept()
    {
        var texts = new List<string>();
        var kept = criteria.Checked().Value.Kept((text, _) => Keep(text, texts));

        Assert.Equal(["As an auditor …", "Tests."], texts);
        Assert.Equal(new CriteriaTexts { UserStory = new TextVersion(1, 1), DefinitionOfDone = new TextVersion(2, 1), Size = ContributionSize.S }, kept);
    }

    private static TextVersion Keep(string text, List<string> texts)
    {
        texts.Add(text);
        return new TextVersion(texts.Count, 1);
    }

    private static IEnumerable<string> Codes<T>(Result<T> result)
        where T : notnull =>
        result.Problems.Select(problem => problem.Code);
}
