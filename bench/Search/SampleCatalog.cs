using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage;
using Guesthouse.Storage.Bulk;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Bench;

/// <summary>A project of the sample.</summary>
internal sealed record SampleProject(int Key, string Slug, string Title, string Description, string Readme, string Team, string Level, IReadOnlyList<(ProfileField Field, string Value)> Values)
{
    /// <summary>A value of a field.</summary>
    public string? First(ProfileField field) => Values.Where(value => value.Field == field).Select(value => value.Value).FirstOrDefault();
}

/// <summary>A catalogue of made-up projects with a believable spread of languages, topics, teams and words.</summary>
internal static class SampleCatalog
{
    private static readonly string[] languages = ["Java", "TypeScript", "Python", "Go", "C#", "JavaScript", "Kotlin", "C++", "Rust", "Swift", "Scala", "PHP"];

    /// <summary>Makes the projects.</summary>
    public static List<SampleProject> Make(Random random, int count)
    {
        var (names, prose, topics) = (new SampleWords(random, 8_000), new SampleWords(random, 60_000), new SampleWords(random, 2_000));
        var (skills, kinds) = (new SampleWords(random, 300), new[] { "Bug fixes", "Features", "Documentation", "Tests" });
        return [.. Enumerable.Range(1, count).Select(key =>
        {
            var title = names.Text(random.Next(1, 4));
            var values = new List<(ProfileField, string)> { (ProfileField.Language, Language(random)) };
            if (random.Next(3) == 0)
                values.Add((ProfileField.Language, Language(random)));
            values.AddRange(Enumerable.Range(0, random.Next(1, 6)).Select(_ => (ProfileField.Topic, topics.Next())));
            values.AddRange(Enumerable.Range(0, random.Next(0, 4)).Select(_ => (ProfileField.Skill, skills.Next())));
            values.Add((ProfileField.Wanted, kinds[random.Next(kinds.Length)]));
            if (random.Next(2) == 0)
                values.Add((ProfileField.Package, $"npm:@{names.Next()}/{title.Replace(' ', '-')}"));
            return new SampleProject(
                key, $"p{key}-{title.Replace(' ', '-')}", title, $"{names.Text(random.Next(4, 10))} {prose.Text(random.Next(5, 20))}", prose.Text(random.Next(100, 700)),
                $"team-{random.Next(500)}", Enum.GetNames<GovernanceLevel>()[random.Next(5)], [.. values.Distinct()]);
        })];
    }

    /// <summary>Stores them, with 500 teams in three levels.</summary>
    public static void Write(Store store, IReadOnlyList<SampleProject> projects)
    {
        using (var context = store.Context())
        {
            context.AddRange(Enumerable.Range(0, 500).Select(team => new TeamRow { Id = $"team-{team}", Name = $"Team {team}", Position = team }));
            context.AddRange(Enumerable.Range(1, 499).Select(team => new TeamParentRow { Team = $"team-{team}", Parent = team < 20 ? "team-0" : $"team-{1 + (team % 19)}" }));
            context.SaveChanges();
        }
        using var connection = store.Connect(forBulk: true);
        using var transaction = connection.BeginTransaction();
        BulkInsert.Into(connection, "projects", ["key", "slug", "name", "host_team", "visibility", "created_at"], projects, (row, project) =>
        {
            row.Write(project.Key);
            row.Write(project.Slug);
            row.Write(project.Title);
            row.Write(project.Team);
            row.Write(project.Key % 50 == 0 ? "Teams" : "Everyone");
            row.Write(0L);
        });
        BulkInsert.Into(connection, "profiles", ["project", "title", "description", "governance_level", "lifecycle", "readme", "last_change_at"], projects, (row, project) =>
        {
            row.Write(project.Key);
            row.Write(project.Title);
            row.Write(project.Description);
            row.Write(project.Level);
            row.Write("Active");
            row.Write(project.Readme);
            row.Write(1_700_000_000_000L + (project.Key * 7919L % 50_000_000_000L));
        });
        BulkInsert.Into(connection, "profile_values", ["project", "field", "position", "value", "source"], projects.SelectMany(project => project.Values.Select((value, i) => (project.Key, value, i))), (row, value) =>
        {
            row.Write(value.Key);
            row.Write(value.value.Field.ToString());
            row.Write(value.i);
            row.Write(value.value.Value);
            row.Write("Person");
        });
        transaction.Commit();
    }

    /// <summary>Half of all in the first three languages.</summary>
    private static string Language(Random random) => languages[(int)(languages.Length * Math.Pow(random.NextDouble(), 2))];
}
