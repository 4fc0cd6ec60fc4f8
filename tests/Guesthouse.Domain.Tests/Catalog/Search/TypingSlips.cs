using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Tests.Catalog.Search;

public sealed class TypingSlips
{
    private static readonly Gen<string> word = Gen.Choose(0, 12).SelectMany(length => Gen.ArrayOf(Gen.Elements('a', 'b', 'c', 'é'), length)).Select(letters => new string(letters));

    [Theory]
    [InlineData("payments", "payments", 0)]
    [InlineData("paymnets", "payments", 1)]
    [InlineData("payment", "payments", 1)]
    [InlineData("paiments", "payments", 1)]
    [InlineData("from", "form", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kubernets", "kubernetes", 1)]
    [InlineData("", "abc", 3)]
    public void Count_letters_inserted_left_out_changed_and_swapped(string typed, string meant, int slips) =>
        Assert.Equal(slips, EditDistance.Between(typed, meant, 5));

    [Fact]
    public void Count_the_same_both_ways() => ForAnyTwoWords((one, other) => EditDistance.Between(one, other, 20) == EditDistance.Between(other, one, 20));

    [Fact]
    public void Are_none_exactly_between_equal_words() => ForAnyTwoWords((one, other) => EditDistance.Between(one, other, 20) == 0 == (one == other));

    [Fact]
    public void Are_counted_as_the_whole_table_would() => ForAnyTwoWords((one, other) => EditDistance.Between(one, other, 20) == ByTheBook(one, other));

    [Fact]
    public void Are_not_counted_beyond_the_limit() => ForAnyTwoWords((one, other) =>
        Enumerable.Range(0, 4).All(limit => EditDistance.Between(one, other, limit) == Math.Min(ByTheBook(one, other), limit + 1)));

    [Fact]
    public void Leave_as_many_trigrams_as_the_table_is_asked_for() => ForAnyTwoWords((one, other) =>
    {
        var slips = ByTheBook(one, other);
        return one.Length < 4 || slips > 2 || Shared(one, other) >= LetterTrigrams.SharedAtLeast(one, slips) || Shared(one, other) == 0;
    });

    [Fact]
    public void Of_one_kind_always_leave_a_trigram_in_words_of_four_letters()
    {
        foreach (var (typed, meant) in new[] { ("from", "form"), ("xorm", "form"), ("frm", "form"), ("foorm", "form"), ("formx", "form"), ("fomr", "form") })
            Assert.True(Shared(typed, meant) >= 1, $"{typed} {meant}");
    }

    [Theory]
    [InlineData("abc", 0)]
    [InlineData("abcd", 1)]
    [InlineData("abcdefg", 1)]
    [InlineData("abcdefgh", 2)]
    [InlineData("検索機能検索", 0)]
    [InlineData("20241201", 0)]
    public void Are_forgiven_by_the_length_of_the_word(string typed, int forgiven) => Assert.Equal(forgiven, TypingError.Forgiven(typed));

    [Fact]
    public void Are_put_right_by_the_nearest_words_first() =>
        Assert.Equal([("payments", 1), ("payment", 2)], TypingError.Nearest("paymnets", ["payment", "cements", "payments", "paymnets"]).Select(near => (near.Word, near.Distance)));

    private static int Shared(string one, string other) => LetterTrigrams.Of(one).Intersect(LetterTrigrams.Of(other)).Count();

    private static int ByTheBook(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        return table[left.Length, right.Length];
    }

    private static void ForAnyTwoWords(Func<string, string, bool> holds) =>
        Prop.ForAll(Arb.From(word), Arb.From(word), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Of_words_at_one_distance_those_are_meant_that_begin_right()
    {
        Assert.Equal(["detecting", "detector"], TypingError.Nearest("detection", ["deletion", "detecting", "detector"]).Select(near => near.Word));
        Assert.Equal(["leading", "leaving"], TypingError.Nearest("learning", ["warning", "leading", "leaving"]).Select(near => near.Word));
    }

    [Theory]
    [InlineData("upgrade", "upgrading", true)]
    [InlineData("locally", "local", true)]
    [InlineData("controllers", "controller", true)]
    [InlineData("очереди", "очередь", true)]
    [InlineData("service", "server", false)]
    [InlineData("customize", "customization", false)]
    [InlineData("queue", "queue", false)]
    [InlineData("jobs", "job", false)]
    [InlineData("version12", "version13", false)]
    public void Words_that_only_end_in_another_way_are_forms(string word, string other, bool are) =>
        Assert.Equal((are, are), (WordForms.AreForms(word, other), WordForms.AreForms(other, word)));

    [Theory]
    [InlineData("upgrade", 5)]
    [InlineData("controllers", 8)]
    [InlineData("queue", 5)]
    [InlineData("jobs", null)]
    [InlineData("検索", null)]
    public void Every_form_begins_with_the_stem(string word, int? letters) => Assert.Equal(letters, WordForms.LettersOfStem(word));
}
