using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Measures;

/// <summary>A part of a project's scope: a repository, or the paths of it below a prefix, for some days.</summary>
/// <param name="Project">The project's key.</param>
/// <param name="Prefix">Which paths; everything for the whole repository.</param>
/// <param name="Span">When.</param>
public sealed record ScopePart(int Project, PathPrefix Prefix, DaySpan Span);

/// <summary>Derives what is kept of one repository's changes: their classes, and who sees them.</summary>
public sealed class ClassDerivation
{
    /// <summary>Raised whenever a rule changes what is derived from the same facts; what was derived by an older one is derived anew.</summary>
    public const int RulesVersion = 2;

    private readonly MeasuredRepository repository;
    private readonly ILookup<int, ScopePart> projects;

    /// <summary>A derivation.</summary>
    /// <param name="repository">The repository, its identities judged and its owners known.</param>
    /// <param name="scopes">The parts of it that belong to projects.</param>
    public ClassDerivation(MeasuredRepository repository, IEnumerable<ScopePart> scopes)
    {
        this.repository = repository;
        projects = scopes.OrderBy(part => part.Project).ToLookup(part => part.Project);
    }

    /// <summary>Every change of the unit, in the order of <see cref="RepositoryMeasure.Changes"/>.</summary>
    public IEnumerable<DerivedChange> Changes(MeasureUnit unit) => repository.Measure.Changes(unit).Select(change => Derive(unit, change));

    private DerivedChange Derive(MeasureUnit unit, Change change)
    {
        var rows = repository.Classifier.Rows(change.Author, change.Day, change.Touched);
        var own = new List<OwnRow>(1);
        foreach (var project in projects)
            if (RowWithin(project, change, rows[0]) is { } row)
                own.Add(new OwnRow(project.Key, row));
        return new DerivedChange(unit, change, rows, own);
    }

    /// <summary>The row by which a project counts a change; <see langword="null"/> when its scope of that day does not touch it.</summary>
    private ClassRow? RowWithin(IEnumerable<ScopePart> scope, Change change, ClassRow whole)
    {
        var parts = scope.Where(part => part.Span.Contains(change.Day)).ToList();
        if (parts.Exists(part => part.Prefix.IsEverything))
            return whole;
        var within = parts.Count == 0 ? [] : change.Touched.ToArray().Where(touch => Covers(parts, touch)).ToArray();
        return within.Length == 0 ? null : repository.Classifier.Rows(change.Author, change.Day, within)[0];
    }

    private bool Covers(List<ScopePart> parts, PathTouch touch)
    {
        foreach (var part in parts)
            if (part.Prefix.Covers(repository.Facts.History.Paths.Bytes(touch.Path)))
                return true;
        return false;
    }
}
