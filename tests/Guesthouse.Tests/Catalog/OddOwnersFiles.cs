using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Catalog;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Tests.Catalog;

public sealed class OddOwnersFiles : RoleFilesOfARepository
{
    private const string Day = "2024-01-01";

    [Theory]
    [InlineData("")]
    [InlineData("# nobody yet\n")]
    [InlineData("approvers:\n")]
    [InlineData("approvers: [~, '']\n")]
    [InlineData("filters:\n")]
    [InlineData("filters: {'.*': }\n")]
    [InlineData("owners: [ada]\n")]
    public void Name_nobody_and_are_no_problem(string content) => Assert.Equal((0, 0), RolesAndProblems(content));

    [Theory]
    [InlineData("approvers: ada\n", 1)]
    [InlineData("reviewers: [bob]\napprovers: {ada: }\n", 2)]
    [InlineData("approvers: [[ada]]\n", 1)]
    [InlineData("labels: urgent\napprovers: [ada]\n", 1)]
    [InlineData("options: yes\napprovers: [ada]\n", 1)]
    [InlineData("options: {no_parent_owners: 'true'}\napprovers: [ada]\n", 1)]
    [InlineData("filters: [ada]\n", 1)]
    [InlineData("filters:\n  '.*': [ada]\n", 2)]
    [InlineData("- ada\n", 1)]
    [InlineData("ada\n", 1)]
    [InlineData("approvers:\n\t- ada\n", 1)]
    [InlineData("approvers:\n- ada\nreviewers\n- bob\n", 3)]
    [InlineData("approvers: *missing\n", 1)]
    [InlineData("approvers: [ada]\n---\napprovers: [bob]\n", 2)]
    [InlineData("approvers: !person [ada]\n", 1)]
    [InlineData("... ,,!!str...---", 1)]
    [InlineData("!!str]&x&x\n ", 2)]
    public void Give_no_roles_when_a_value_is_of_a_wrong_kind_and_tell_the_line(string content, int line)
    {
        Assert.Equal((0, 1), RolesAndProblems(content));
        Assert.Equal(new SourceLine("OWNERS", line), Ownership.Problems[0].Source);
    }

    [Theory]
    [InlineData("\uFEFFapprovers: [ada]\r\n")]
    [InlineData("Approvers:\n  - ada # of Payments\n")]
    [InlineData("approvers: [bob]\napprovers: [ada]\n")]
    [InlineData("approvers: &all [ada]\nlabels: *all\n")]
    [InlineData("base: &base {approvers: [ada]}\n<<: *base\n")]
    [InlineData("approvers: [ada, ADA, '@ada']\n")]
    public void Are_read_as_prow_reads_them(string content)
    {
        Assert.Equal((1, 0), RolesAndProblems(content));
        Assert.True(IsTrusted("ada", "x"));
    }

    [Fact]
    public void Keep_a_login_of_digits_as_it_is_written()
    {
        Write(Day, "OWNERS", "approvers: [0123, true]");
        Assert.True(IsTrusted("0123", "x"));
        Assert.True(IsTrusted("true", "x"));
    }

    [Fact]
    public void Cannot_grow_by_aliases()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]");
        Assert.Equal((0, 1), RolesAndProblems("a0: &a0 [ada]\n" + string.Join('\n', lines)));
    }

    [Fact]
    public void Cannot_be_nested_without_end() => Assert.Equal((0, 1), RolesAndProblems("approvers: " + new string('[', 100_000)));

    [Fact]
    public void Are_refused_when_larger_than_a_megabyte()
    {
        Assert.Equal((0, 1), RolesAndProblems("approvers: [ada]\n" + new string('#', RoleFileReader.MaxBytes)));
        Assert.Contains("1 MB", Ownership.Problems[0].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aliases: [ada]\n")]
    [InlineData("aliases: {core: ada}\n")]
    [InlineData("aliases: {core: [[ada]]}\n")]
    [InlineData("aliases: {core: [ada], other: 1}\n")]
    public void Know_no_alias_of_a_file_that_prow_refuses(string aliases)
    {
        Write(Day, "OWNERS_ALIASES", aliases);
        Write(Day, "OWNERS", "approvers: [core]");

        Assert.False(IsTrusted("ada", "x"));
        Assert.Equal("OWNERS_ALIASES", Assert.Single(Ownership.Problems).Source!.Value.File);
    }

    [Fact]
    public void Take_the_keys_of_a_mapping_for_the_members_of_an_alias()
    {
        Write(Day, "OWNERS_ALIASES", "aliases: {core: {ada, bob}}");
        Write(Day, "OWNERS", "approvers: [core]");

        Assert.True(IsTrusted("bob", "x"));
    }

    [Fact]
    public void Never_stop_the_reading_whatever_they_hold()
    {
        string[] pieces = ["a", "-", ":", " ", "\n", "[", "]", "{", "}", ",", "'", "\"", "|", "&x", "*x", "!!str", "#", "%", "@", "?", "<<", "---", "...", "\t", "\0", "approvers"];
        Write(Day, "OWNERS", "x");
        var timeline = RoleFileTimeline.Of(History);
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().ToArbitrary(), text =>
        {
            var blobs = new Dictionary<ObjectId, byte[]> { [timeline.Blobs[0]] = Encoding.UTF8.GetBytes(string.Concat(text)) };
            _ = RoleHistory.Of(timeline, RoleFileReader.Read(timeline, blobs));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    [Fact]
    public void Are_counted_when_their_contents_are_missing()
    {
        Write(Day, "OWNERS", "approvers: [ada]");
        var timeline = RoleFileTimeline.Of(History);

        var roles = RoleHistory.Of(timeline, RoleFileReader.Read(timeline, new Dictionary<ObjectId, byte[]>()));

        Assert.Empty(roles.Roles);
        Assert.Equal("role-file.missing", Assert.Single(roles.Problems).Code);
    }

    private (int Roles, int Problems) RolesAndProblems(string content)
    {
        Write(Day, "OWNERS", content);
        return (Ownership.Roles.Count, Ownership.Problems.Count);
    }
}
