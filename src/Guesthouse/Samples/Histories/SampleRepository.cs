using Guesthouse.Git;
using Guesthouse.Samples.Company;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>A repository of the sample organization. Its history is written once and to its end; its branch stands where it stood on the day that is played.</summary>
internal sealed class SampleRepository
{
    /// <summary>Written quickly: what is lost with the power is built again.</summary>
    private const string Config = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n\tfsync = none\n[pack]\n\tcompression = 1\n[fastimport]\n\tunpackLimit = 1\n";

    /// <summary>References that stand aside until the history was played.</summary>
    private const string Played = "refs/played";

    private readonly IReadOnlyList<(SampleHouse House, HouseWork Work, HouseFiles Files)> houses;
    private readonly Chance chance;

    /// <summary>The repository of one house, or of several that share it.</summary>
    public SampleRepository(IReadOnlyList<SampleHouse> houses, NorthmereCompany company, DateTimeOffset anchor, string folder)
    {
        var calendar = new NorthmereCalendar(DateOnly.FromDateTime(anchor.UtcDateTime));
        this.houses = [.. houses.Select(house => (house, new HouseWork(house, company, calendar), new HouseFiles(house, Chance.Of(company.Seed, house.Slug + " files"))))];
        Id = houses[0].Repository;
        Anchor = anchor;
        Path = System.IO.Path.Combine(folder, Id + ".git");
        chance = Chance.Of(company.Seed, Id + " commits");
    }

    /// <summary>Its name on the forge.</summary>
    public string Id { get; }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Where its history ends.</summary>
    public DateTimeOffset Anchor { get; }

    /// <summary>How many commits were written.</summary>
    public int Commits { get; private set; }

    /// <summary>Its first day, in days before the anchor.</summary>
    public int Begins => houses.Max(house => house.Work.Begins);

    /// <summary>Makes it, empty. By hand and not by <c>git init</c>: forty starts less, and no template of this machine in it.</summary>
    public void Make()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "objects"));
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "refs", "heads"));
        File.WriteAllText(System.IO.Path.Combine(Path, "config"), $"{Config}[remote \"origin\"]\n\turl = https://gitlab.northmere.example/{Id}.git\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "HEAD"), "ref: refs/heads/main\n");
    }

    /// <summary>Writes the whole history up to the anchor, in one call of git.</summary>
    /// <param name="playedDays">The days whose tips are kept for <see cref="ShowOn"/>, in days before the anchor.</param>
    /// <param name="git">Git.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    public void Write(IReadOnlySet<int> playedDays, GitProgram git, CancellationToken cancellation)
    {
        using var call = git.Start(Path, ["fast-import", "--quiet", "--date-format=raw", "--depth=0"], cancellation);
        call.Read(_ => 0, input =>
        {
            using var buffered = new BufferedStream(input, 1 << 16);
            var writer = new HistoryWriter(Id, chance, new ImportStream(buffered, Played + "/writing"));
            for (var day = Begins; day >= 0; day--)
            {
                // A day belongs to what was read on the next one; the last one, up to the anchor, to itself.
                if (day > 0 && playedDays.Contains(day))
                    writer.Name($"{Played}/{day}");
                Write(writer, day);
            }
            writer.Name($"{Played}/0");
            Commits = writer.Commits;
        });
    }

    /// <summary>Puts the branch where it stood on a played day.</summary>
    public void ShowOn(int daysAgo)
    {
        var tip = System.IO.Path.Combine(Path, $"{Played}/{daysAgo}");
        if (File.Exists(tip))
            File.Copy(tip, System.IO.Path.Combine(Path, "refs/heads/main"), overwrite: true);
    }

    /// <summary>Takes away what only the playing needed.</summary>
    public void Finish() => Directory.Delete(System.IO.Path.Combine(Path, Played), recursive: true);

    private void Write(HistoryWriter writer, int daysAgo)
    {
        var changes = houses.SelectMany(house => house.Work.On(daysAgo).Select(change => (house.House, house.Files, Change: change)));
        foreach (var (house, files, change) in changes.Where(done => done.Change.MergedAt <= Anchor).OrderBy(done => done.Change.MergedAt))
            writer.Write(house, files, change);
    }
}
