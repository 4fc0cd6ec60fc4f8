using Guesthouse.Git;
using Guesthouse.Samples.Company;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>A repository of the sample organization, whose history is written day by day.</summary>
internal sealed class SampleRepository
{
    /// <summary>Written quickly: what is lost with the power is built again.</summary>
    private const string Config = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n\tfsync = none\n[pack]\n\tcompression = 1\n[fastimport]\n\tunpackLimit = 1\n";

    private readonly IReadOnlyList<(SampleHouse House, HouseWork Work, HouseFiles Files)> houses;
    private readonly HistoryWriter writer;
    private int nextDay;

    /// <summary>The repository of one house, or of several that share it.</summary>
    public SampleRepository(IReadOnlyList<SampleHouse> houses, NorthmereCompany company, DateTimeOffset anchor, string folder)
    {
        var calendar = new NorthmereCalendar(DateOnly.FromDateTime(anchor.UtcDateTime));
        this.houses = [.. houses.Select(house => (house, new HouseWork(house, company, calendar), new HouseFiles(house, Chance.Of(company.Seed, house.Slug + " files"))))];
        Id = houses[0].Repository;
        Anchor = anchor;
        Path = System.IO.Path.Combine(folder, Id + ".git");
        writer = new HistoryWriter(Id, Chance.Of(company.Seed, Id + " commits"));
        nextDay = this.houses.Max(house => house.Work.Begins);
    }

    /// <summary>Its name on the forge.</summary>
    public string Id { get; }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>Where its history ends.</summary>
    public DateTimeOffset Anchor { get; }

    /// <summary>How many commits were written.</summary>
    public int Commits => writer.Commits;

    /// <summary>Its first day, in days before the anchor.</summary>
    public int Begins => houses.Max(house => house.Work.Begins);

    /// <summary>Writes the history up to a day, without it; the last day, 0, up to the anchor.</summary>
    public void WriteUntil(int daysAgo, GitProgram git, CancellationToken cancellation)
    {
        var last = daysAgo == 0 ? 0 : daysAgo + 1;
        if (nextDay < last)
            return;
        MakeFolder();
        using var call = git.Start(Path, ["fast-import", "--quiet", "--date-format=raw", "--depth=0"], cancellation);
        call.Read(_ => 0, input =>
        {
            using var buffered = new BufferedStream(input, 1 << 16);
            writer.Begin(new ImportStream(buffered));
            for (; nextDay >= last; nextDay--)
                Write(nextDay);
        });
    }

    private void Write(int daysAgo)
    {
        var changes = houses.SelectMany(house => house.Work.On(daysAgo).Select(change => (house.House, house.Files, Change: change)));
        foreach (var (house, files, change) in changes.Where(done => done.Change.MergedAt <= Anchor).OrderBy(done => done.Change.MergedAt))
            writer.Write(house, files, change);
    }

    /// <summary>By hand and not by <c>git init</c>: forty starts less, and no template of this machine in it.</summary>
    private void MakeFolder()
    {
        if (File.Exists(System.IO.Path.Combine(Path, "HEAD")))
            return;
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "objects"));
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "refs", "heads"));
        File.WriteAllText(System.IO.Path.Combine(Path, "config"), $"{Config}[remote \"origin\"]\n\turl = https://gitlab.northmere.example/{Id}.git\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "HEAD"), "ref: refs/heads/main\n");
    }
}
