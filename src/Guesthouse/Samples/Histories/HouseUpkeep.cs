using Guesthouse.Samples.Company;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>What keeps a house in order: documents that get better, or worse, versions that are raised, releases.</summary>
/// <param name="house">The house.</param>
/// <param name="company">The company.</param>
internal sealed class HouseUpkeep(SampleHouse house, NorthmereCompany company)
{
    private readonly Chance chance = Chance.Of(company.Seed, house.Slug + " upkeep");
    private readonly Queue<(int DaysAgo, DocumentQuality Quality)> steps = new(house.Documents.Where(step => step.DaysAgo < house.Begins));
    private string? released;
    private DocumentQuality quality;

    /// <summary>What the house begins with, beside sources.</summary>
    public IReadOnlyDictionary<string, string?> First(int daysAgo)
    {
        released = HouseVersions.On(house, daysAgo);
        quality = house.QualityOn(daysAgo);
        return Documents(quality, daysAgo);
    }

    /// <summary>What is due on a working day.</summary>
    public IEnumerable<SampleChange> On(int daysAgo, HouseCrew crew, ChangeMoments moments)
    {
        if (steps.TryPeek(out var step) && step.DaysAgo >= daysAgo)
            yield return Rewrite(steps.Dequeue().Quality, daysAgo, crew.Keeper(daysAgo), moments);
        if (HouseVersions.On(house, daysAgo) != released)
            yield return Release(daysAgo, crew.Keeper(daysAgo), moments);
        else if (house.Uses.Count > 0 && daysAgo < 900 && chance.Happens(0.04))
            yield return Raise(daysAgo, crew.Keeper(daysAgo), moments);
    }

    private SampleChange Rewrite(DocumentQuality next, int daysAgo, SamplePerson keeper, ChangeMoments moments)
    {
        var documents = Documents(next, daysAgo);
        if (next < quality)
            foreach (var path in Documents(quality, daysAgo).Keys.Where(path => !documents.ContainsKey(path)))
                documents[path] = null;
        var title = next < quality ? "Move what guests ask to the wiki" : TitleOf(next);
        quality = next;
        var mergedAt = moments.Merge(keeper);
        return new SampleChange(title, keeper, house.Areas[0])
        {
            Commits = moments.Commits(keeper, mergedAt, 1, 1),
            Merger = keeper,
            MergedAt = mergedAt,
            Number = 1,
            HasSources = false,
            Documents = documents,
        };
    }

    private static string TitleOf(DocumentQuality quality) => quality switch
    {
        DocumentQuality.Thin => "Add a README",
        DocumentQuality.Plain => "Say what this is and how it is built",
        DocumentQuality.Good => "Tell guests how to join",
        _ => "Answer what guests ask: direction, decisions, promise",
    };

    private SampleChange Release(int daysAgo, SamplePerson keeper, ChangeMoments moments)
    {
        released = HouseVersions.On(house, daysAgo);
        var by = house.Merges == MergeStyle.GitHub ? Strangers.ReleaseTrain : keeper;
        var at = moments.Merge(by);
        var documents = Manifests.Of(house, daysAgo);
        if (house.QualityOn(daysAgo) >= DocumentQuality.Good)
            documents["CHANGELOG.md"] = HouseDocuments.Changelog(house, daysAgo);
        return new SampleChange($"Release {released}", by, house.Areas[0]) { Commits = [at], Merger = by, MergedAt = at, HasSources = false, Documents = InFolder(documents), Tag = Tag() };
    }

    private SampleChange Raise(int daysAgo, SamplePerson keeper, ChangeMoments moments)
    {
        var used = NorthmereHouses.Named(chance.Pick(house.Uses));
        var mergedAt = moments.Merge(keeper);
        return new SampleChange($"Update {used.Title} to {HouseVersions.On(used, daysAgo)}", Strangers.Renovate, house.Areas[0])
        {
            Commits = moments.Commits(Strangers.Renovate, mergedAt, 1.5, 1),
            Merger = keeper,
            MergedAt = mergedAt,
            Number = 1,
            HasSources = false,
            Documents = InFolder(Manifests.Of(house, daysAgo)),
        };
    }

    private string Tag() => house.Folder.Length > 0 ? $"{house.Folder}-{released}" : $"v{released}";

    private Dictionary<string, string?> Documents(DocumentQuality quality, int daysAgo)
    {
        var documents = new HouseDocuments(house, company, daysAgo).Of(quality);
        foreach (var (path, text) in Manifests.Of(house, daysAgo))
            documents[path] = text;
        return InFolder(documents);
    }

    /// <summary>A house in a shared repository keeps its own in its folder, but for the files that count at the top alone.</summary>
    private Dictionary<string, string?> InFolder(Dictionary<string, string?> documents) => house.Folder.Length == 0
        ? documents
        : documents.ToDictionary(document => document.Key.StartsWith('.') ? document.Key : $"{house.Folder}/{document.Key}", document => document.Value, StringComparer.Ordinal);
}
