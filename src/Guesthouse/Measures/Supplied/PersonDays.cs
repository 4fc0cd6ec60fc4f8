using Guesthouse.Domain.Measures;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Supplied;

/// <summary>The changes of known people by project and day: what facts about projects are counted from.</summary>
/// <param name="context">The database.</param>
internal sealed class PersonDays(GuesthouseContext context)
{
    /// <summary>One row for each change that a known person made, of each project that sees it. Commits that are no merges, each by the owner of most of its paths.</summary>
    public IQueryable<PersonDay> All() =>
        from row in context.Set<ClassifiedChangeRow>().AsNoTracking()
        join member in context.Set<ProjectSetMemberRow>() on row.Projects equals member.ProjectSet
        join identity in context.Set<IdentityRow>() on row.Identity equals identity.Key
        where row.Unit == MeasureUnit.Commit && row.Place == 0 && identity.Person != null
        select new PersonDay { Project = member.Project, Person = identity.Person!, Class = row.Class, Day = row.Day };

    /// <summary>The projects whose histories were classified: of them also nothing is something known.</summary>
    public Task<List<int>> ClassifiedProjectsAsync(CancellationToken cancellation) =>
        (from scope in context.Set<ProjectScopeRow>()
         join repository in context.Set<RepositoryRow>() on scope.Repository equals repository.Key
         where repository.DerivedFrom != null && repository.RemovedAt == null
         select scope.Project).Distinct().ToListAsync(cancellation);
}

/// <summary>A change of a known person.</summary>
internal sealed class PersonDay
{
    public int Project { get; init; }

    public required string Person { get; init; }

    public AuthorClass Class { get; init; }

    public DateOnly Day { get; init; }
}
