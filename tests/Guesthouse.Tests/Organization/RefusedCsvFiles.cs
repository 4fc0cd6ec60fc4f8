namespace Guesthouse.Tests.Organization;

public class RefusedCsvFiles
{
    [Theory]
    [InlineData("person,tem\nbob,a", "1: field.unknown: The column 'tem' is not known; did you mean 'team'?")]
    [InlineData("person,salary\nbob,1", "1: field.unknown: The column 'salary' is not known; known are person, name, email, login, team, from, to.")]
    [InlineData("person,team,Team\nbob,a,b", "1: field.repeated: The column 'team' is there twice.")]
    [InlineData("name,team\nBob,a", "1: field.missing: The column 'person' is missing.")]
    [InlineData("person,team\nbob,a\n,b", "3: field.missing: person is missing.")]
    [InlineData("person,team,from\nbob,,2024-01-01", "2: field.missing: team is missing: from and to are the days of a membership.")]
    [InlineData("person,team,from\nbob,a,1.5.2024", "2: field.not-a-day: from must be a day such as 2024-05-01, not '1.5.2024'.")]
    [InlineData("person,email\nbob,nobody", "2: field.not-an-email: email must be an e-mail address, not 'nobody'.")]
    [InlineData("person,name\nbob,Bob\n\nbob,Robert", "4: person.contradiction: name is 'Robert' here and was 'Bob' in an earlier row of 'bob'.")]
    [InlineData("person,login\nbob,bob1\nbob,bob2", "3: person.contradiction: login is 'bob2' here and was 'bob1' in an earlier row of 'bob'.")]
    [InlineData("person,name\nbob", "2: csv.malformed: This row has more or fewer cells than the header.")]
    [InlineData("person,name\nbob,Bob,Bobby", "2: csv.malformed: This row has more or fewer cells than the header.")]
    [InlineData("person,name\nada,\"A\"x\nbob,Bob", "2: csv.malformed: Text follows the closing quote of a cell.")]
    [InlineData("person,name\nada,A\"x", "2: csv.malformed: A quote stands inside a cell that is not quoted.")]
    [InlineData("person,name\nada,\"A\nbob,Bob\n", "2: csv.malformed: A quote that opens in this row is never closed.\n2: field.not-a-word: name must stand in one line, without control characters.")]
    [InlineData("person,name\nada,\"A\nB\"", "2: field.not-a-word: name must stand in one line, without control characters.")]
    public void A_wrong_cell_is_told_with_its_line_and_its_column(string csv, string told) => Assert.Equal(told, WrittenFile.Refusal("org.csv", csv));

    [Fact]
    public void Every_wrong_row_is_told_at_once() =>
        Assert.Equal(
            ["2", "3", "5"],
            WrittenFile.Refusal("org.csv", "person,team,from\nbob,a,x\n,b,\nada,a,\nada,a\n").Split('\n').Select(line => line.Split(':')[0]));

    [Fact]
    public void Rows_that_contradict_each_other_are_told_with_their_lines() =>
        Assert.Equal(
            "3: person.shared-email: people.emails: 'team@northmere.example' is claimed by 'ada' (line 2) and by 'bob'.\n"
            + "4: span.empty: memberships: 'to' 2024-01-01 is not after 'from' 2024-02-01; 'to' is the first day out, so no day is left.",
            WrittenFile.Told(WrittenFile.Chart(
                "org.csv", "person,email,team,from,to\nada,team@northmere.example,,,\nbob,Team@northmere.example,,,\nbob,,Search,2024-02-01,2024-01-01\n")));
}
