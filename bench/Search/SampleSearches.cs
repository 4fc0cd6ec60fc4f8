using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Bench;

/// <summary>What people might ask of the sample: words of some project, now and then half typed or mistyped.</summary>
internal static class SampleSearches
{
    /// <summary>Words and two facets of one project each.</summary>
    public static List<(string Words, string Language, string Level)> Make(Random random, List<SampleProject> projects, int count) =>
        [.. Enumerable.Range(0, count).Select(_ =>
        {
            var project = projects[random.Next(projects.Count)];
            var known = $"{project.Title} {project.Description} {project.First(ProfileField.Topic)}".Split(' ').Where(word => word.Length > 3).ToList();
            var words = Enumerable.Range(0, random.Next(1, 4)).Select(_ => known[random.Next(known.Count)]).ToList();
            words[^1] = random.Next(10) switch { 0 => Mistyped(random, words[^1]), 1 or 2 => words[^1][..^1], _ => words[^1] };
            return (string.Join(' ', words), project.First(ProfileField.Language)!, project.Level);
        })];

    private static string Mistyped(Random random, string word)
    {
        var at = random.Next(1, word.Length - 1);
        return $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
    }
}
