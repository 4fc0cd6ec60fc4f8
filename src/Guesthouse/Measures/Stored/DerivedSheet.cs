using Guesthouse.Domain.Measures;
using Guesthouse.Storage.Facts;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Measures.Stored;

/// <summary>Gathers what is derived of one repository as they are stored.</summary>
internal sealed class DerivedSheet(int repository, StoredHistory stored, IReadOnlyDictionary<string, long> identities, ProjectSets sets)
{
    private readonly List<ClassifiedChangeRow> classes = [];
    private readonly Dictionary<Cell, int> cells = [];
    private readonly List<FolderKnowledgeRow> knowledge = [];

    /// <summary>The class rows.</summary>
    public IReadOnlyCollection<ClassifiedChangeRow> Classes => classes;

    /// <summary>The cells.</summary>
    public IReadOnlyCollection<CellRow> Cells => [.. cells.Select(cell => Row(cell.Key, cell.Value))];

    /// <summary>Who knows which folder.</summary>
    public IReadOnlyCollection<FolderKnowledgeRow> Knowledge => knowledge;

    /// <summary>Adds who knows which folder.</summary>
    public void Add(IEnumerable<FolderKnower> knowers) => knowledge.AddRange(knowers.Select(knower => new FolderKnowledgeRow
    {
        Repository = repository,
        Project = knower.Project,
        Folder = knower.Folder,
        Person = knower.Person.Value,
        Level = knower.Level,
    }));

    /// <summary>Adds changes.</summary>
    public void Add(IEnumerable<DerivedChange> changes)
    {
        foreach (var change in changes)
        {
            for (var place = 0; place < change.Rows.Count; place++)
                classes.Add(Row(change, place));
            foreach (var cell in Cell.Of(change))
                cells[cell] = cells.GetValueOrDefault(cell) + 1;
        }
    }

    private ClassifiedChangeRow Row(DerivedChange derived, int place)
    {
        var (change, row) = (derived.Change, derived.Rows[place]);
        return new ClassifiedChangeRow
        {
            Repository = repository,
            Unit = derived.Unit,
            Change = change.PullRequest ?? stored.CommitNumbers[stored.History.PositionOf(change.Commit)],
            Place = place,
            Day = change.Day,
            Projects = sets.KeyOf(derived.SeenBy),
            Owner = row.Owner?.Value,
            Paths = row.Paths,
            Class = row.Standing.Class,
            Basis = row.Standing.Basis,
            FromTeam = row.Standing.From?.Value,
            Distance = row.Standing.Distance,
            HostSide = row.Standing.HostSide,
            Identity = change.Author is { } author ? identities[author.Key.Value] : null,
            AgentAssisted = change.AgentAssisted,
        };
    }

    private CellRow Row(Cell cell, int changes) => new()
    {
        Repository = repository,
        Unit = cell.Unit,
        Project = cell.Project,
        Projects = sets.KeyOf(cell.SeenBy),
        Day = cell.Day,
        Owner = cell.Owner?.Value,
        Class = cell.Standing.Class,
        Basis = cell.Standing.Basis,
        FromTeam = cell.Standing.From?.Value,
        Distance = cell.Standing.Distance,
        HostSide = cell.Standing.HostSide,
        AgentAssisted = cell.AgentAssisted,
        Changes = changes,
    };
}
