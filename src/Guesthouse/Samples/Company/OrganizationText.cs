using System.Globalization;
using System.Text;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Company;

/// <summary>Writes down Northmere as its administrators knew it on a day: the organization's file, which is imported again and again.</summary>
/// <param name="company">The company.</param>
/// <param name="houses">The houses that are built.</param>
/// <param name="anchor">The day on which the history ends.</param>
internal sealed class OrganizationText(NorthmereCompany company, IReadOnlyList<SampleHouse> houses, DateOnly anchor)
{
    private readonly StringBuilder text = new();

    /// <summary>The file so many days before the anchor, in YAML.</summary>
    public string On(int daysAgo)
    {
        text.Clear().AppendLine(CultureInfo.InvariantCulture, $"# Northmere as of {Day(daysAgo)}: a fictional company, and nobody in it is real.\norganization: Northmere\n\nteams:");
        foreach (var team in NorthmereTeams.All)
            Write(team, daysAgo);
        text.AppendLine("\npeople:");
        var known = company.People.Where(person => IsKnown(person, daysAgo)).ToList();
        foreach (var person in known)
            Write(person);
        text.AppendLine("\nmemberships:");
        foreach (var person in known)
            foreach (var membership in person.Memberships.Where(membership => membership.From is null || membership.From >= daysAgo))
                Write(person, membership, daysAgo);
        text.AppendLine("\nrepositories:");
        foreach (var house in houses.DistinctBy(house => house.Repository, StringComparer.Ordinal))
            Write(house, daysAgo);
        return text.AppendLine("\nbots: [release-train, release-train@northmere.example]").ToString();
    }

    private static bool IsKnown(SamplePerson person, int daysAgo) => person.Memberships.Count == 0 || person.Memberships.Any(membership => membership.From is null || membership.From >= daysAgo);

    private void Write(SampleTeam team, int daysAgo)
    {
        var name = team.FormerName is { } former && daysAgo >= former.Until ? former.Name : team.Name;
        text.AppendLine(CultureInfo.InvariantCulture, $"- id: {team.Id}\n  name: {name}\n  mission: {Quoted(team.Mission)}\n  channel: \"#{team.Id}\"\n  slugs: {{gitlab: northmere/{team.Id}}}");
        if (team.Lead is { } lead)
            text.AppendLine(CultureInfo.InvariantCulture, $"  leads: [{lead}]");
        if (team.FormerParent is { } moved)
            text.AppendLine(daysAgo >= moved.Until
                ? $"  parent: {moved.Parent}"
                : $"  parent:\n  - {{value: {moved.Parent}, to: {Day(moved.Until)}}}\n  - {{value: {team.Parent}, from: {Day(moved.Until)}}}");
        else if (team.Parent is { } parent)
            text.AppendLine(CultureInfo.InvariantCulture, $"  parent: {parent}");
    }

    private void Write(SamplePerson person)
    {
        // Who commits with a forge's no-reply address is known by their login.
        var addresses = new[] { person.Email, person.OtherEmail }.OfType<string>().Where(address => !address.Contains("noreply", StringComparison.Ordinal)).ToList();
        text.AppendLine(CultureInfo.InvariantCulture, $"- id: {person.Id}\n  name: {Quoted(person.Name)}\n  logins: {{gitlab: {person.Login}}}\n  timeZone: {person.Office.TimeZone}\n  languages: [{string.Join(", ", person.Languages)}]");
        if (addresses.Count > 0)
            text.AppendLine(CultureInfo.InvariantCulture, $"  emails: [{string.Join(", ", addresses)}]");
    }

    private void Write(SamplePerson person, SampleMembership membership, int daysAgo)
    {
        var from = membership.From is { } since ? $", from: {Day(since)}" : "";
        var to = membership.To is { } until && until >= daysAgo ? $", to: {Day(until)}" : "";
        text.AppendLine(CultureInfo.InvariantCulture, $"- {{person: {person.Id}, team: {membership.Team}{from}{to}}}");
    }

    private void Write(SampleHouse house, int daysAgo)
    {
        var host = house.FormerHost is { } former && daysAgo >= former.Until
            ? $"team: {former.Team}}}"
            : house.FormerHost is { } old ? $"team: [{{value: {old.Team}, to: {Day(old.Until)}}}, {{value: {house.Host}, from: {Day(old.Until)}}}]}}" : $"team: {house.Host}}}";
        text.AppendLine(CultureInfo.InvariantCulture, $"- {{id: {house.Repository}, {host}");
    }

    private string Day(int daysAgo) => anchor.AddDays(-daysAgo).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string value) => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
