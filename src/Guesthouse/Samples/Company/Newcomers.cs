using System.Globalization;
using System.Text;

namespace Guesthouse.Samples.Company;

/// <summary>Draws the people who fill Northmere's teams: those who were always there, who came, moved or left.</summary>
internal sealed class Newcomers
{
    private const int Contractors = 9, PeopleWithoutTeam = 5, YearsOfHistory = 3;

    private readonly Chance chance;
    private readonly HashSet<string> taken;
    private readonly List<SamplePerson> drawn = [];
    private readonly IReadOnlyList<SamplePerson> known;

    /// <summary>Those of a seed, beside those who are known.</summary>
    public Newcomers(int seed, IReadOnlyList<SamplePerson> known)
    {
        chance = Chance.Of(seed, "people");
        this.known = known;
        taken = [.. known.SelectMany(person => new[] { person.Id, person.Name })];
    }

    /// <summary>The people, in order of their teams.</summary>
    public IReadOnlyList<SamplePerson> Drawn()
    {
        foreach (var team in NorthmereTeams.Building)
            for (var left = team.Size - known.Count(person => person.TeamOn(0) == team.Id); left > 0; left--)
                drawn.Add(Member(team));
        for (var i = 0; i < Contractors; i++)
            drawn.Add(Contractor(chance.Pick(NorthmereTeams.Building)));
        for (var i = 0; i < PeopleWithoutTeam; i++)
            drawn.Add(Named(Office.Lisbon, []) with { Standing = SampleStanding.WithoutTeam });
        return drawn;
    }

    private SamplePerson Member(SampleTeam team)
    {
        var office = team.Offices.Count == 1 || chance.Happens(0.7) ? team.Offices[0] : team.Offices[1];
        var joined = chance.Happens(0.6) ? (int?)null : chance.Between(20, (365 * YearsOfHistory) - 60);
        // A place is filled again when somebody leaves: whoever left stands beside those who are there.
        if (joined is { } since && since > 90 && chance.Happens(0.35))
            drawn.Add(Named(office, [new SampleMembership(team.Id, null, since + chance.Between(5, 60))]));
        if (!chance.Happens(0.14))
            return Named(office, [new SampleMembership(team.Id, joined)]);
        var before = chance.Pick([.. NorthmereTeams.Building.Where(other => other != team)]).Id;
        var moved = chance.Between(40, Math.Min(900, joined ?? 900));
        return Named(office, [new SampleMembership(before, joined, moved), new SampleMembership(team.Id, moved)]);
    }

    private SamplePerson Contractor(SampleTeam team)
    {
        var from = chance.Between(120, 900);
        int? to = chance.Happens(0.6) ? chance.Between(10, from - 80) : null;
        var person = Named(chance.Pick(team.Offices), [new SampleMembership(team.Id, from, to)]);
        var host = chance.Pick<string>(["mailbox.example", "post.example", "freelance.example"]);
        return person with { Standing = SampleStanding.Contractor, Email = $"{person.Login}@{host}" };
    }

    private SamplePerson Named(Office office, IReadOnlyList<SampleMembership> memberships)
    {
        while (true)
        {
            var names = chance.Pick(office.Peoples);
            var (first, last) = (chance.Pick(names.FirstNames), chance.Pick(names.LastNames));
            var id = $"{Plain(first)}.{Plain(last)}";
            if (!taken.Add(id) || !taken.Add($"{first} {last}"))
                continue;
            var login = Plain(first)[..1] + Plain(last);
            login = taken.Add(login) ? login : Plain(first) + Plain(last);
            return new SamplePerson(id, $"{first} {last}", login, office)
            {
                Email = chance.Happens(0.08) ? $"{login}@users.noreply.northmere.example" : $"{id}@northmere.example",
                OtherEmail = chance.Happens(0.1) ? $"{login}@northmere-labs.example" : null,
                Languages = names.Language == "en" ? ["en"] : ["en", names.Language],
                Memberships = memberships,
                // A few do much, most do some: as everywhere.
                Diligence = 0.25 + chance.Wait(0.75),
            };
        }
    }

    /// <summary>A name as an address has it: small letters without their marks.</summary>
    private static string Plain(string name) => string.Concat(
        name.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant));
}
