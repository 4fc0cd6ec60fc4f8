using Guesthouse.Domain;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Organization;

/// <summary>Reads the YAML form of an organization file.</summary>
internal static class OrganizationYaml
{
    /// <summary>What the text says; or every problem with its line and field.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path as the user gave it.</param>
    public static Result<OrganizationDescription> Read(string text, string path)
    {
        var root = YamlText.Read(text, path);
        if (!root.IsOk)
            return Result.Failure<OrganizationDescription>(root.Problems);
        var problems = new InputProblems(path);
        if (root.Value is YamlMap map)
            return problems.Unless(Description(new YamlFields(map, "", ["organization", "teams", "people", "memberships", "repositories", "bots"], problems)));
        return new Problem(ProblemKind.Invalid, "field.wrong-type", "The file must hold keys such as teams, people and memberships.", problems.At(root.Value.Line));
    }

    private static OrganizationDescription Description(YamlFields file) =>
        new()
        {
            Name = file.Word("organization"),
            Teams = [.. file.Rows("teams", ["id", "name", "parent", "leads", "mission", "channel", "slugs"]).Select(Team)],
            People = [.. file.Rows("people", ["id", "name", "emails", "logins", "manager", "timeZone", "languages"]).Select(Person)],
            Memberships = [.. file.Rows("memberships", ["person", "team", "from", "to", "home"]).Select(Membership)],
            Repositories = [.. file.Rows("repositories", ["id", "team"]).Select(Repository)],
            Bots = [.. file.Words("bots")],
        };

    private static TeamEntry Team(YamlFields team)
    {
        var id = team.Required("id");
        return new TeamEntry(
            new TeamId(id),
            team.Word("name") ?? id,
            Dated(team, "parent", value => new TeamId(value)),
            Dated<IReadOnlyList<PersonId>>(team, "leads", value => [new PersonId(value)]),
            team.Prose("mission"),
            team.Word("channel"),
            team.Pairs("slugs"),
            team.Source);
    }

    private static PersonEntry Person(YamlFields person) => new(
        new PersonId(person.Required("id")),
        person.Word("name"),
        person.Emails("emails"),
        person.Pairs("logins"),
        Dated(person, "manager", value => new PersonId(value)),
        person.TimeZone("timeZone"),
        person.Languages("languages"),
        person.Source);

    private static MembershipEntry Membership(YamlFields membership) => new(
        new PersonId(membership.Required("person")),
        new TeamId(membership.Required("team")),
        membership.Span(),
        membership.Flag("home"),
        membership.Source);

    private static RepositoryEntry Repository(YamlFields repository) => new(
        new RepositoryId(repository.Required("id")), Dated(repository, "team", value => new TeamId(value)), repository.Source);

    private static IReadOnlyList<Dated<T>> Dated<T>(YamlFields fields, string key, Func<string, T> value) =>
        [.. fields.Dated(key).Select(dated => new Dated<T>(value(dated.Value), dated.Span, dated.Source))];
}
