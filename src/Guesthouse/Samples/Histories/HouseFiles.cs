using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>The sources of a house as they grow.</summary>
internal sealed class HouseFiles
{
    private const double NewFile = 0.07;

    private readonly SampleHouse house;
    private readonly Chance chance;
    private readonly IReadOnlyList<SourceNames> nouns;
    private readonly List<SourceFile> files = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    /// <summary>A house without sources.</summary>
    public HouseFiles(SampleHouse house, Chance chance)
    {
        (this.house, this.chance) = (house, chance);
        nouns = [.. house.Nouns.Select(noun => new SourceNames(noun))];
    }

    /// <summary>Whether there is no file yet.</summary>
    public bool IsEmpty => files.Count == 0;

    /// <summary>What a house begins with: a file in each area.</summary>
    public IReadOnlyList<(string Path, string Text)> Begin() =>
        [.. house.Areas.Select(New).OfType<SourceFile>().Select(file => Changed(file))];

    /// <summary>Changes one file or a few of an area.</summary>
    public IReadOnlyList<(string Path, string Text)> Change(string area)
    {
        var near = files.Where(file => file.Area == area).ToList();
        if ((near.Count == 0 || chance.Happens(NewFile)) && New(area) is { } added)
            return [Changed(added)];
        var touched = Enumerable.Range(0, 1 + chance.Times(0.6)).Select(_ => chance.Pick(near.Count > 0 && chance.Happens(0.9) ? near : files)).Distinct();
        return [.. touched.Select(Changed)];
    }

    private (string Path, string Text) Changed(SourceFile file)
    {
        file.Change(chance);
        return (file.Path, file.Text());
    }

    private SourceFile? New(string area)
    {
        var file = new SourceFile(house, area, chance.Pick(nouns), nouns);
        if (!paths.Add(file.Path))
            return null;
        files.Add(file);
        return file;
    }
}
