namespace Guesthouse.Domain.Organization.Importing;

/// <summary>What an import starts from.</summary>
/// <param name="File">What the file says.</param>
/// <param name="InForce">Every statement that is in force, of all sources and of persons.</param>
/// <param name="Owner">The file's source; <see langword="null"/>: nothing was ever imported from it.</param>
/// <param name="AsOf">The UTC day on which undated values change.</param>
/// <param name="Correct">Whether undated values that changed were always so, rather than from <paramref name="AsOf"/> on.</param>
/// <param name="Held">Teams and people that something outside the organization's rows stands on, such as a project's host team.</param>
public sealed record ImportInput(
    OrganizationDescription File,
    IReadOnlyList<Kept> InForce,
    int? Owner,
    DateOnly AsOf,
    bool Correct,
    IReadOnlySet<(StatementKind Kind, string Id)> Held)
{
    /// <summary>The ids of people who were made one with another, with the id of who stays: the file may name both.</summary>
    public IReadOnlyDictionary<string, string> Merged { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The ids of those who administer the installation. No import lets the last of them leave: nobody could name the next one.</summary>
    public IReadOnlySet<string> Administrators { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}

/// <summary>What an import does to one row.</summary>
public enum PlannedKind
{
    /// <summary>Nothing; at most its place in the file moved.</summary>
    Unchanged,

    /// <summary>The file states it for the first time.</summary>
    Added,

    /// <summary>The file corrects its days or details, as of then.</summary>
    Changed,

    /// <summary>An undated value that no longer holds: its last day is the day before the import's. Or a person who leaves, and stays known for the sake of their history.</summary>
    Ended,

    /// <summary>The file no longer states it: it is out of force, and kept in the history.</summary>
    Withdrawn,
}

/// <summary>What an import does to one row.</summary>
/// <param name="Kind">What.</param>
/// <param name="Before">The row as it is kept; <see langword="null"/>: it is new.</param>
/// <param name="After">The statement that it is to make; <see langword="null"/>: it is withdrawn, or left as it is.</param>
public sealed record PlannedRow(PlannedKind Kind, Kept? Before, Stated? After)
{
    /// <summary>What the row is about, before or after.</summary>
    public Statement Statement => After?.Statement ?? Before!.Statement;

    /// <summary>The line that says so, where one does, else the one that last said otherwise.</summary>
    public SourceLine Source => After?.Source ?? Before!.Source;
}

/// <summary>What an import would do, row by row; and the organization after it.</summary>
/// <param name="Rows">All rows of the source, by kind of statement.</param>
/// <param name="Contradictions">Where the file says otherwise than a person or another source, whose rows stay as they are. In the order of the file.</param>
/// <param name="Chart">The organization after the import, checked.</param>
public sealed record ImportPlan(IReadOnlyList<PlannedRow> Rows, IReadOnlyList<Problem> Contradictions, OrganizationChart Chart)
{
    /// <summary>The rows that something happens to.</summary>
    public IEnumerable<PlannedRow> Changes => Rows.Where(row => row.Kind != PlannedKind.Unchanged);

    /// <summary>Who leaves the organization by this import, in the order of their rows: whatever they may do ends with it.</summary>
    public IReadOnlyList<Leaver> Leavers => [.. Changes.Select(Leaver.Of).OfType<Leaver>()];

    /// <summary>Plans an import: a source owns its rows, and after the import they say what the file says.</summary>
    /// <returns>The plan; or why the file cannot be taken, all reasons at once.</returns>
    /// <remarks>
    /// Of one respect, such as the parents of one team, a file that gives days tells the whole history; its rows become equal to the file.
    /// A file that gives none tells what is so today: what changed ends and begins on <see cref="ImportInput.AsOf"/>.
    /// </remarks>
    public static Result<ImportPlan> Of(ImportInput input) => new ImportPlanner(input).Plan();
}
