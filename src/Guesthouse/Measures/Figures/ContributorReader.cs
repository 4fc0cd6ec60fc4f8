using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Domain.Measures;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Figures;

/// <summary>Reads who contributed to a project: by name and in bands, never with figures per person.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="knowledge">How it is told who knows the code.</param>
/// <param name="answers">What was read before.</param>
public sealed class ContributorReader(Reader reader, KnowledgeOptions knowledge, VisibleAnswers answers)
{
    /// <summary>The known people who changed the project, in three bands by how much and how lately; within a band in order of name.</summary>
    /// <param name="project">The project's key; nothing is told of one that the viewer may not know of.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<IReadOnlyList<Contributor>> KnowersAsync(int project, CancellationToken cancellation) =>
        answers.ToAsync("who knows a project", project, () => ReadKnowersAsync(project, cancellation), cancellation);

    /// <summary>How many known people contributed within a window for the first time ever, and how many had done so before.</summary>
    public Task<NewAndReturning> NewAndReturningAsync(int project, MeasureUnit unit, MeasureWindow window, CancellationToken cancellation) =>
        answers.ToAsync("new and returning contributors", (project, unit, window), () => ReadNewAndReturningAsync(project, unit, window, cancellation), cancellation);

    private async Task<IReadOnlyList<Contributor>> ReadKnowersAsync(int project, CancellationToken cancellation)
    {
        var days = await (from row in Rows(project, MeasureUnit.Commit)
                          join identity in reader.Context.Set<IdentityRow>() on row.Identity equals identity.Key
                          join person in reader.Context.Set<PersonRow>() on identity.Person equals person.Id
                          group row by new { person.Id, person.Name, person.LeftOn, row.Day, row.Class } into same
                          select new { same.Key.Id, same.Key.Name, same.Key.LeftOn, same.Key.Day, same.Key.Class, Changes = same.Count() }).ToListAsync(cancellation);
        var people = days.GroupBy(day => (day.Id, day.Name, day.LeftOn)).Select(person => new
        {
            person.Key.Id,
            Name = person.Key.Name ?? person.Key.Id,
            person.Key.LeftOn,
            Class = person.MaxBy(day => day.Day)!.Class,
            Weight = person.Sum(day => day.Changes * Math.Pow(0.5, Math.Max(0.0, reader.Today.DayNumber - day.Day.DayNumber) / knowledge.HalfLifeDays)),
        }).ToList();
        var most = people.Select(person => person.Weight).DefaultIfEmpty().Max();
        return [.. people
            .Select(person => new Contributor(person.Id, person.Name, person.Class, KnowledgeBands.Of(person.Weight, most)) { LeftOn = person.LeftOn })
            .OrderBy(person => person.Band)
            .ThenBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    private async Task<NewAndReturning> ReadNewAndReturningAsync(int project, MeasureUnit unit, MeasureWindow window, CancellationToken cancellation)
    {
        var (begin, end) = (window.From ?? DateOnly.MinValue, window.To ?? DateOnly.MaxValue);
        var people = await (from row in Rows(project, unit)
                            join identity in reader.Context.Set<IdentityRow>() on row.Identity equals identity.Key
                            where identity.Person != null
                            group row by identity.Person into person
                            select new { First = person.Min(row => row.Day), Within = person.Sum(row => row.Day >= begin && row.Day < end ? 1 : 0) }).ToListAsync(cancellation);
        var active = people.Where(person => person.Within > 0).ToList();
        var first = active.Count(person => window.Holds(person.First));
        return new NewAndReturning(first, active.Count - first);
    }

    private IQueryable<ClassifiedChangeRow> Rows(int project, MeasureUnit unit)
    {
        var context = reader.Context;
        var repositories = context.Set<ProjectScopeRow>().Where(scope => scope.Project == project).Select(scope => scope.Repository);
        var sets = context.Set<ProjectSetMemberRow>().Where(member => member.Project == project).Select(member => member.ProjectSet);
        return context.Set<ClassifiedChangeRow>().AsNoTracking().Where(row =>
            repositories.Contains(row.Repository) && row.Unit == unit && row.Place == 0 && sets.Contains(row.Projects)
            && context.ProjectsFor(reader.Viewer, reader.Today).Any(visible => visible.Key == project));
    }
}

/// <summary>Somebody who changed a project.</summary>
/// <param name="Person">Their id.</param>
/// <param name="Name">Their name; the id where no name is known.</param>
/// <param name="Class">What they were to it with their last change.</param>
/// <param name="Band">How well they know it.</param>
public sealed record Contributor(string Person, string Name, AuthorClass Class, KnowledgeBand Band)
{
    /// <summary>The first UTC day on which they are no longer of the organization; <see langword="null"/>: no end is known.</summary>
    public DateOnly? LeftOn { get; init; }
}

/// <summary>People who contributed within a window.</summary>
/// <param name="New">For the first time ever.</param>
/// <param name="Returning">Again.</param>
public sealed record NewAndReturning(int New, int Returning);
