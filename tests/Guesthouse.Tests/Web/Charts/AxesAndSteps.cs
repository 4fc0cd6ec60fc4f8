using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Texts;

namespace Guesthouse.Tests.Web.Charts;

public sealed class AxesAndSteps
{
    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(1, "0 1")]
    [InlineData(4, "0 1 2 3 4")]
    [InlineData(7, "0 2 4 6 8")]
    [InlineData(45, "0 20 40 60")]
    [InlineData(1000, "0 500 1000")]
    public void Counts_have_round_marks(int largest, string marks) =>
        Assert.Equal(marks, string.Join(' ', Scale.ForCounts(largest).Marks));

    [Fact]
    public void An_axis_reaches_every_count_with_at_most_five_marks_above_nothing() =>
        Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), largest =>
        {
            var scale = Scale.ForCounts(largest);
            return scale.Top >= largest && scale.Part(largest) > 0.5 && scale.Marks.Count() is >= 2 and <= 6;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, "1")]
    [InlineData(1, "1")]
    [InlineData(3, "1 2 3")]
    [InlineData(64, "1 2 5 12 28")]
    public void Warmth_has_five_steps_at_most(int largest, string from) => Assert.Equal(from, string.Join(' ', HeatScale.For(largest).From));

    [Fact]
    public void Every_count_has_a_step_and_larger_counts_are_never_colder() =>
        Prop.ForAll(Gen.Choose(1, 100_000).ToArbitrary(), largest =>
        {
            var heat = HeatScale.For(largest);
            return heat.StepOf(1) == 1 && heat.StepOf(largest) == heat.From.Count && heat.From.Count <= 5
                && heat.From.Zip(heat.From.Skip(1)).All(pair => pair.First < pair.Second);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Steps_say_where_they_end_and_the_last_is_open()
    {
        var heat = HeatScale.For(64);

        Assert.Equal([1, 4, 11, 27, null], Enumerable.Range(1, 5).Select(heat.LastOf));
    }

    [Theory]
    [InlineData(12, 700, "Dec Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov")]
    [InlineData(12, 300, "Dec Mar Jun Sept")]
    [InlineData(60, 700, "2022 2023 2024 2025 2026")]
    public void Months_are_named_where_there_is_room(int months, double width, string expected)
    {
        DateOnly[] periods = [.. Enumerable.Range(0, months).Select(i => new DateOnly(2026, 11, 1).AddMonths(i - months + 1))];

        Assert.Equal(expected, string.Join(' ', TimeAxis.Labels(periods, width, Language.English).Select(label => label.Text)));
    }

    [Fact]
    public void Words_without_room_are_cut()
    {
        Assert.Equal("Payments", Letters.Fit("Payments", 80));
        Assert.Equal("Devel…", Letters.Fit("Developer Experience", 60));
    }
}
