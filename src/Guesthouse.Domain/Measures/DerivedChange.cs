using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Measures;

/// <summary>A change with what follows from it for every page: kept, so that pages need not ask again who was what on that day.</summary>
/// <param name="Unit">What kind of change it is.</param>
/// <param name="Change">The change.</param>
/// <param name="Rows">A row for each owner of the touched paths; the first is the change as a whole.</param>
/// <param name="Own">For each project that sees the change, by its key, the row by which that project's own pages count it.</param>
public sealed record DerivedChange(MeasureUnit Unit, Change Change, IReadOnlyList<ClassRow> Rows, IReadOnlyList<OwnRow> Own)
{
    /// <summary>The keys of the projects that see the change, in ascending order.</summary>
    public ProjectSet SeenBy => ProjectSet.Of(Own.Select(own => own.Project));
}

/// <summary>How a project's own pages count a change: by its largest row within the project's scope.</summary>
/// <param name="Project">The project's key.</param>
/// <param name="Row">The row.</param>
public sealed record OwnRow(int Project, ClassRow Row);

/// <summary>A set of projects, by their keys. A total adds what is seen by a set that holds a visible project, so that each change counts once for each viewer.</summary>
/// <param name="Members">The keys in ascending order, joined by commas; empty for changes that no project sees.</param>
public readonly record struct ProjectSet(string Members)
{
    /// <summary>The set of these projects.</summary>
    public static ProjectSet Of(IEnumerable<int> projects) => new(string.Join(',', projects.Distinct().Order()));

    /// <summary>The keys in ascending order.</summary>
    public IEnumerable<int> Keys => Members.Length == 0 ? [] : Members.Split(',').Select(key => int.Parse(key, System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => Members;
}

/// <summary>Changes of one repository and day that are alike in everything that figures ask for.</summary>
/// <param name="Unit">What kind of changes they are.</param>
/// <param name="Project"><see langword="null"/>: for the organization's totals; else for the own pages of this project.</param>
/// <param name="SeenBy">The projects that see them.</param>
/// <param name="Day">The UTC day they count on.</param>
/// <param name="Owner">The owner they count for.</param>
/// <param name="Standing">What their authors are to it.</param>
/// <param name="AgentAssisted">Whether an assistant is among the co-authors.</param>
public sealed record Cell(
    MeasureUnit Unit, int? Project, ProjectSet SeenBy, DateOnly Day, TeamId? Owner, Standing Standing, bool AgentAssisted)
{
    /// <summary>The cells that a change counts in: one of the totals, and one of each project that sees it.</summary>
    public static IEnumerable<Cell> Of(DerivedChange derived)
    {
        var seenBy = derived.SeenBy;
        yield return OfRow(null, derived.Rows[0]);
        foreach (var own in derived.Own)
            yield return OfRow(own.Project, own.Row);

        Cell OfRow(int? project, ClassRow row) =>
            new(derived.Unit, project, seenBy, derived.Change.Day, row.Owner, row.Standing, derived.Change.AgentAssisted);
    }
}
