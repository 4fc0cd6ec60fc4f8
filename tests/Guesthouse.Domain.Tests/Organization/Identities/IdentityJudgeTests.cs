using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Tests.Organization.Identities;

public sealed class Judging_identities
{
    [Fact]
    public void Takes_the_files_address_first() =>
        Assert.Equal(("ada", IdentityRule.Email), Judge(Evidence("ada@northmere.example", "bob okafor")));

    [Theory]
    [InlineData("123+bob-hub@users.noreply.github.com")]
    [InlineData("bob-hub@users.noreply.github.com")]
    [InlineData("77-bob-hub@users.noreply.gitlab.com")]
    [InlineData("123+Bob-Hub@users.noreply.github.com")]
    public void Reads_the_login_of_a_no_reply_address(string address) =>
        Assert.Equal(("bob", IdentityRule.NoReply), Judge(Evidence(address, "anyone")));

    [Theory]
    [InlineData(2, 0, true)]
    [InlineData(1, 0, false)]
    [InlineData(9, 1, true)]
    [InlineData(8, 1, false)]
    [InlineData(17, 2, false)]
    public void Believes_merges_that_are_two_or_more_and_nine_in_ten(int own, int others, bool believed)
    {
        var merges = new List<MergeEvidence> { new("bob-hub", own) };
        if (others > 0)
            merges.Add(new("sue-hub", others));
        var judged = Judge(new IdentityEvidence(new IdentityKey("b@mail.example"), Names("bob"), merges));
        Assert.Equal(believed ? ("bob", IdentityRule.Merge) : (null, null), judged);
    }

    [Theory]
    [InlineData("Lea Moreau")]
    [InlineData("LÉA  MOREAU")]
    [InlineData(" Léa\u00a0Moreau ")]
    public void Believes_a_full_name_without_regard_to_case_and_accents(string name) =>
        Assert.Equal(("lea", IdentityRule.Name), Judge(Evidence("lm@mail.example", name)));

    [Fact]
    public void Never_believes_a_single_word() =>
        Assert.Equal((null, null), Judge(Evidence("lm@mail.example", "Ada")));

    [Fact]
    public void Learns_names_from_identities_that_surer_rules_matched_but_not_from_names_matched_by_name()
    {
        var identities = Judged(
            Evidence("sue-hub@users.noreply.github.com", "Susan T. Tanaka"),
            Evidence("home@mail.example", "Susan T. Tanaka", "Suzy Quick"),
            Evidence("other@mail.example", "Suzy Quick"));
        Assert.Equal(["sue", "sue", null], identities.Select(identity => identity.Person?.Value));
        Assert.Equal([IdentityRule.NoReply, IdentityRule.Name, null], identities.Select(identity => identity.Rule));
    }

    [Fact]
    public void Asks_a_person_when_a_name_is_several_peoples()
    {
        var chart = (SmallOrganization.Describe() with
        {
            People = [SmallOrganization.Person("x1", "Kim Park"), SmallOrganization.Person("x2", "Kim Park")],
            Memberships = [],
        }).Built();
        var (identities, suggestions) = new IdentityJudge(chart).Judge([Evidence("kim@mail.example", "Kim Park")]);
        Assert.Null(Assert.Single(identities).Person);
        Assert.Equal(["x1", "x2"], suggestions.Select(suggestion => suggestion.Person.Value));
        Assert.All(suggestions, suggestion => Assert.Equal("name-shared", suggestion.Reason));
    }

    [Fact]
    public void Suggests_what_is_likely_and_not_certain()
    {
        var evidence = new IdentityEvidence(new IdentityKey("sue-hub@mail.example"), Names("bob-hub"), [new("pat-hub", 1)]);
        var (_, suggestions) = new IdentityJudge(SmallOrganization.Chart()).Judge([evidence]);
        Assert.Equal(
            [("pat", "merge-once"), ("bob", "login-as-name"), ("sue", "login-as-address")],
            suggestions.Select(suggestion => (suggestion.Person.Value, suggestion.Reason)));
    }

    [Fact]
    public void Keeps_what_people_confirmed_and_refused()
    {
        var decisions = new Dictionary<string, IdentityDecision>
        {
            ["ada@northmere.example"] = new(new PersonId("sue"), new HashSet<PersonId>()),
            ["bob@northmere.example"] = new(null, new HashSet<PersonId> { new("bob") }),
        };
        var judge = new IdentityJudge(SmallOrganization.Chart(), key => decisions.GetValueOrDefault(key.Value, IdentityDecision.None));
        var (identities, _) = judge.Judge([Evidence("ada@northmere.example", "Ada"), Evidence("bob@northmere.example", "Bob Okafor")]);
        Assert.Equal(["sue", null], identities.Select(identity => identity.Person?.Value));
        Assert.Equal(IdentityRule.Confirmed, identities[0].Rule);
    }

    [Fact]
    public void Does_not_depend_on_the_order_of_the_evidence()
    {
        IdentityEvidence[] evidence =
        [
            Evidence("sue-hub@users.noreply.github.com", "Susan T. Tanaka"),
            Evidence("home@mail.example", "Susan T. Tanaka"),
            Evidence("ada@northmere.example", "Ada Lindqvist"),
            Evidence("a@mail.example", "ada lindqvist"),
        ];
        var forwards = Judged(evidence).ToDictionary(identity => identity.Key, identity => (identity.Person, identity.Rule));
        var backwards = Judged([.. evidence.Reverse()]).ToDictionary(identity => identity.Key, identity => (identity.Person, identity.Rule));
        Assert.Equal(forwards, backwards);
    }

    private static IdentityEvidence Evidence(string email, params string[] names) => new(IdentityKey.Of(names[0], email), Names(names), []);

    private static Dictionary<string, int> Names(params string[] names) => names.ToDictionary(name => name, _ => 1);

    private static IReadOnlyList<Identity> Judged(params IdentityEvidence[] evidence) => new IdentityJudge(SmallOrganization.Chart()).Judge(evidence).Identities;

    private static (string? Person, IdentityRule? Rule) Judge(IdentityEvidence evidence)
    {
        var identity = Assert.Single(Judged(evidence));
        return (identity.Person?.Value, identity.Rule);
    }
}

public sealed class An_agent
{
    [Theory]
    [InlineData("49699333+dependabot[bot]@users.noreply.github.com", "dependabot[bot]")]
    [InlineData("k8s-ci-robot@users.noreply.github.com", "Kubernetes Prow Robot")]
    [InlineData("c04d@mail.example", "Kubernetes Prow Robot")]
    [InlineData("c04d@mail.example", "k8s-merge-robot")]
    [InlineData("c04d@mail.example", "release-bot")]
    [InlineData("x@mail.example", "renovate")]
    [InlineData("shipit@northmere.example", "Ship It")]
    [InlineData("x@mail.example", "shipit")]
    [InlineData("223556219+Copilot@users.noreply.github.com", "Copilot")]
    [InlineData("noreply@anthropic.com", "Claude")]
    [InlineData("1b73@cursor.com", "Cursor")]
    public void Is_known_by_its_address_login_or_name(string email, string name) => Assert.True(IsAgent(email, name));

    [Theory]
    [InlineData("claude@northmere.example", "Claude")]
    [InlineData("talbot@northmere.example", "Jean Talbot")]
    [InlineData("b@mail.example", "Bot Nguyen")]
    [InlineData("robot@mail.example", "Ann Robot")]
    public void Is_not_anyone_whose_name_only_sounds_like_one(string email, string name) => Assert.False(IsAgent(email, name));

    [Fact]
    public void Is_not_a_person_whose_address_a_script_used_once() =>
        Assert.False(new AgentRules([]).IsAgent(new IdentityKey("ada@northmere.example"), new Dictionary<string, int> { ["Ada"] = 9, ["release-bot"] = 1 }));

    private static bool IsAgent(string email, string name) =>
        new AgentRules(["shipit"]).IsAgent(IdentityKey.Of(name, email), new Dictionary<string, int> { [name] = 1 });
}

public sealed class An_identity
{
    [Fact]
    public void Is_its_address_whatever_the_case() => Assert.Equal(IdentityKey.Of("Ada", "ada@x.example"), IdentityKey.Of("A. L.", "ADA@X.example"));

    [Fact]
    public void Is_its_name_without_an_address() => Assert.Equal("Ada Lindqvist", IdentityKey.Of("Ada Lindqvist", " ").Value);
}
