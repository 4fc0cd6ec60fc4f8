using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

public class ReadingCsvFiles
{
    private const string Complete = """
        person,name,email,login,team,from,to
        ada,Ada Lindqvist,Ada@Northmere.example,adal,Payments,2023-05-01,2024-05-01
        bob,"Okafor, Bob",bob@northmere.example,bob,Search,,

        ada,,ada@home.example,,Payments,2023-05-01,2024-05-01
        ada,,,,Search,2024-05-01,
        carol,,,,,,
        ,,,,,,

        """;

    [Fact]
    public void A_person_is_gathered_from_all_their_rows()
    {
        var ada = WrittenFile.Csv(Complete).People[0];

        Assert.Equal(("ada", "Ada Lindqvist", 2), (ada.Id.Value, ada.Name, ada.Source.Line));
        Assert.Equal(["ada@northmere.example", "ada@home.example"], ada.Emails);
        Assert.Equal(["adal"], ada.Logins.Values);
    }

    [Fact]
    public void Each_team_of_a_row_is_a_root()
    {
        var teams = WrittenFile.Csv(Complete).Teams;

        Assert.Equal(["Payments", "Search"], teams.Select(team => team.Id.Value));
        Assert.All(teams, team => Assert.Empty(team.Parents));
    }

    [Fact]
    public void The_same_membership_written_twice_is_one() =>
        Assert.Equal(
            ["2: ada Payments from 2023-05-01 until 2024-05-01", "3: bob Search always", "6: ada Search from 2024-05-01"],
            WrittenFile.Csv(Complete).Memberships.Select(Told));

    [Fact]
    public void A_person_may_have_no_team() => Assert.Equal(["ada", "bob", "carol"], WrittenFile.Csv(Complete).People.Select(person => person.Id.Value));

    [Fact]
    public void A_cell_in_quotes_may_hold_a_comma() => Assert.Equal("Okafor, Bob", WrittenFile.Csv(Complete).People[1].Name);

    [Theory]
    [InlineData("Team,PERSON\r\nSearch,bob\r\n")]
    [InlineData("person;team\nbob;Search")]
    [InlineData("person\tteam\nbob\tSearch")]
    [InlineData("\uFEFF\"person\", team \nbob , Search \n")]
    public void Columns_stand_in_any_order_and_case_parted_by_what_the_header_uses(string csv)
    {
        var file = WrittenFile.Csv(csv);

        Assert.Equal(["2: bob Search always"], file.Memberships.Select(Told));
    }

    [Fact]
    public void The_login_of_a_CSV_is_that_of_any_forge()
    {
        var chart = WrittenFile.Chart("org.csv", Complete).Value;

        Assert.Equal("ada", chart.PersonByLogin("AdaL")?.Value);
        Assert.Equal(["any"], chart.Person(new PersonId("ada"))!.Logins.Keys);
    }

    private static string Told(MembershipEntry membership) => $"{membership.Source.Line}: {membership.Person} {membership.Team} {membership.Span}";
}
