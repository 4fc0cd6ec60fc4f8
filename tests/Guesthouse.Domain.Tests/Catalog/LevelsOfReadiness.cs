using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Domain.Tests.Catalog;

public class LevelsOfReadiness
{
    private static readonly CheckAnswer pass = CheckAnswer.Pass();
    private static readonly CheckAnswer fail = CheckAnswer.Fail(new Remark("why"));
    private static readonly CheckAnswer unknown = CheckAnswer.Unknown(new Remark("missing"));
    private static readonly CheckAnswer exempt = CheckAnswer.Exempt(new Remark("reason"));

    public static TheoryData<string, string> Cases => new()
    {
        { "", "Unknown" },
        { "releases ? direction ?", "Unknown" },
        { "releases - direction -", "Unknown" },
        { "releases x", "None" },
        { "releases x progress +", "None" },
        { "releases +", "Exemplary" },
        { "releases + direction x", "Started" },
        { "releases + direction x decisions +", "Started" },
        { "releases + direction + decisions x", "Ready" },
        { "releases + direction + needs + decisions + progress +", "Exemplary" },
        { "releases + direction ? needs - decisions x", "Ready" },
        { "releases ? direction +", "Exemplary" },
        { "releases ? direction x", "None" },
        { "releases ? direction x decisions +", "Started" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_level_is_the_highest_whose_required_known_checks_all_pass(string answers, string level) =>
        Assert.Equal(level, ProjectReadiness.Of(Read(answers)).LevelOf(Principle.Transparency).ToString());

    [Fact]
    public void What_is_in_the_way_of_a_level_is_what_fails_up_to_there()
    {
        var transparency = ProjectReadiness.Of(Read("releases + direction x needs ? decisions x")).Principles[(int)Principle.Transparency];

        Assert.Equal(["direction"], transparency.InTheWayOf(ReadinessLevel.Ready).Select(check => check.Check.Id));
        Assert.Equal(["direction", "decisions"], transparency.InTheWayOf(ReadinessLevel.Exemplary).Select(check => check.Check.Id));
    }

    [Fact]
    public void A_principle_below_a_level_always_has_a_check_in_the_way()
    {
        foreach (var states in Combinations(ReadinessChecks.Of(Principle.Transparency).Count()))
        {
            var answers = ReadinessChecks.Of(Principle.Transparency).Zip(states).ToDictionary(pair => pair.First.Id, pair => pair.Second, StringComparer.Ordinal);
            var transparency = ProjectReadiness.Of(answers).Principles[(int)Principle.Transparency];
            foreach (var level in new[] { ReadinessLevel.Started, ReadinessLevel.Ready, ReadinessLevel.Exemplary })
                Assert.True(transparency.Level is ReadinessLevel.Unknown || transparency.Level >= level || transparency.Level == ReadinessLevel.None || transparency.InTheWayOf(level).Any());
        }
    }

    [Fact]
    public void Each_check_has_a_name_of_its_own_a_weight_of_one_to_three_and_a_level()
    {
        Assert.Equal(ReadinessChecks.All.Count, ReadinessChecks.All.Select(check => check.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ReadinessChecks.All, check => Assert.InRange(check.Weight, 1, 3));
        Assert.All(ReadinessChecks.All, check => Assert.InRange(check.From, ReadinessLevel.Started, ReadinessLevel.Exemplary));
        Assert.Equal(4, ReadinessChecks.All.Count(check => check.Id.StartsWith("readme.", StringComparison.Ordinal)));
        Assert.Equal(7, ReadinessChecks.All.Count(check => check.Id.StartsWith("contributing.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_several_repositories_each_needs_a_readme_and_one_needs_a_roadmap()
    {
        var (readme, roadmap) = (ReadinessChecks.Find("readme.what")!, ReadinessChecks.Find("direction")!);

        Assert.Equal(CheckState.Fail, readme.Together([pass, fail]).State);
        Assert.Equal(CheckState.Pass, roadmap.Together([fail, pass]).State);
        Assert.Equal(CheckState.Pass, readme.Together([exempt, pass]).State);
        Assert.Equal(CheckState.Unknown, roadmap.Together([fail, unknown]).State);
    }

    private static IEnumerable<CheckAnswer[]> Combinations(int length) => length == 0
        ? [[]]
        : Combinations(length - 1).SelectMany(rest => new[] { pass, fail, unknown }.Select(answer => rest.Append(answer).ToArray()));

    private static Dictionary<string, CheckAnswer> Read(string answers)
    {
        var words = answers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1] switch { "+" => pass, "x" => fail, "?" => unknown, _ => exempt }, StringComparer.Ordinal);
    }
}
