using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Tests.Organization;

/// <summary>
/// The cast of the tests: Northmere has Platform and Shop; under Platform are Payments (with Ledger below it) and Search.
/// Ada belongs to Payments, Lea to Ledger, Bob to Search, Sue to Shop, Pat to Platform; Dan runs the program and has no team.
/// </summary>
internal static class SmallOrganization
{
    private static readonly SourceLine nowhere = new("org.yaml", 1);

    public static OrganizationChart Chart(params MembershipEntry[] more) => Describe(more).Built();

    public static OrganizationDescription Describe(params MembershipEntry[] more) => new()
    {
        Teams =
        [
            Team("northmere"),
            Team("platform", "northmere"),
            Team("shop", "northmere"),
            Team("payments", "platform"),
            Team("search", "platform"),
            Team("ledger", "payments"),
        ],
        People =
        [
            Person("ada", "Ada Lindqvist", "ada@northmere.example"),
            Person("lea", "Léa Moreau", "lea@northmere.example"),
            Person("bob", "Bob Okafor", "bob@northmere.example"),
            Person("sue", "Sue Tanaka", "sue@northmere.example"),
            Person("pat", "Pat Novák", "pat@northmere.example"),
            Person("dan", "Dan Ferreira", "dan@northmere.example"),
        ],
        Memberships =
        [
            Member("ada", "payments"), Member("lea", "ledger"), Member("bob", "search"), Member("sue", "shop"), Member("pat", "platform"), .. more,
        ],
        Bots = ["shipit"],
    };

    public static OrganizationChart Built(this OrganizationDescription description)
    {
        var result = OrganizationChart.Build(description);
        Assert.True(result.IsOk, string.Join('\n', result.Problems));
        return result.Value;
    }

    public static MembershipEntry Member(string person, string team, string? from = null, string? to = null, bool home = false) =>
        new(new PersonId(person), new TeamId(team), new DaySpan(Day(from), Day(to)), home, nowhere);

    public static TeamEntry Team(string id, string? parent = null) => new(
        new TeamId(id), id, parent is null ? [] : [new Dated<TeamId>(new TeamId(parent), DaySpan.Always, nowhere)], [], null, null, new Dictionary<string, string>(), nowhere);

    public static PersonEntry Person(string id, string? name = null, params string[] emails) => new(
        new PersonId(id), name, emails, new Dictionary<string, string> { ["github"] = $"{id}-hub" }, [], null, [], nowhere);

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
