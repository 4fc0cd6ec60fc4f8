using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Domain;
using Guesthouse.Domain.Measures;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Figures;

/// <summary>Which changes a list holds: what the address of a figure says.</summary>
/// <param name="Window">The days and the unit.</param>
/// <param name="Project">A project's key; <see langword="null"/>: all that the viewer may know of.</param>
/// <param name="Class">The author's class.</param>
/// <param name="Team">The author's team.</param>
/// <param name="Owner">The owner team.</param>
/// <param name="Distance">The contribution distance.</param>
public sealed record ChangeFilter(FigureWindow Window, int? Project, AuthorClass? Class, string? Team, string? Owner, int? Distance);

/// <summary>A change in a list.</summary>
/// <param name="Repository">The repository's id.</param>
/// <param name="Day">The day it counts on.</param>
/// <param name="Number">The pull request's number; <see langword="null"/> for a commit.</param>
/// <param name="Commit">The commit, or the one that merged the pull request.</param>
/// <param name="Subject">The first line of that commit's message.</param>
/// <param name="Class">What its author was to its owner.</param>
/// <param name="From">The author's team that counts in flows.</param>
/// <param name="Owner">The owner team.</param>
/// <param name="Distance">The contribution distance.</param>
public sealed record ChangeLine(
    string Repository, DateOnly Day, int? Number, string Commit, string Subject, AuthorClass Class, string? From, string? Owner, int? Distance);

/// <summary>Reads the changes behind figures.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="answers">What was read before.</param>
public sealed class ChangeReader(Reader reader, VisibleAnswers answers)
{
    /// <summary>How many changes fit.</summary>
    public Task<int> CountAsync(ChangeFilter filter, CancellationToken cancellation) =>
        answers.ToAsync("how many changes", filter, () => Rows(filter).CountAsync(cancellation), cancellation);

    /// <summary>The changes that fit, newest first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to tell at most.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<IReadOnlyList<ChangeLine>> ListAsync(ChangeFilter filter, int skip, int take, CancellationToken cancellation) =>
        answers.ToAsync("changes", (filter, skip, take), () => ReadAsync(filter, skip, take, cancellation), cancellation);

    private async Task<IReadOnlyList<ChangeLine>> ReadAsync(ChangeFilter filter, int skip, int take, CancellationToken cancellation)
    {
        var context = reader.Context;
        var page = Rows(filter).OrderByDescending(row => row.Day).ThenBy(row => row.Repository).ThenByDescending(row => row.Change).Skip(skip).Take(take);
        if (filter.Window.Unit == MeasureUnit.Commit)
        {
            var commits = await (from row in page
                                 join commit in context.Set<CommitRow>() on new { row.Repository, Number = row.Change } equals new { commit.Repository, commit.Number }
                                 join repository in context.Set<RepositoryRow>() on row.Repository equals repository.Key
                                 orderby row.Day descending, row.Repository, row.Change descending
                                 select new { row, repository.Id, Commit = commit.Id, commit.Subject }).ToListAsync(cancellation);
            return [.. commits.Select(found => Line(found.row, found.Id, null, found.Commit, found.Subject))];
        }
        var pullRequests = await (from row in page
                                  join pullRequest in context.Set<PullRequestRow>() on new { row.Repository, Number = row.Change } equals new { pullRequest.Repository, pullRequest.Number }
                                  join repository in context.Set<RepositoryRow>() on row.Repository equals repository.Key
                                  join commit in context.Set<CommitRow>() on new { row.Repository, Id = pullRequest.MergedBy } equals new { commit.Repository, commit.Id }
                                  orderby row.Day descending, row.Repository, row.Change descending
                                  select new { row, repository.Id, Commit = commit.Id, commit.Subject }).ToListAsync(cancellation);
        return [.. pullRequests.Select(found => Line(found.row, found.Id, found.row.Change, found.Commit, found.Subject))];
    }

    private static ChangeLine Line(ClassifiedChangeRow row, string repository, int? number, byte[] commit, string subject) => new(
        repository, row.Day, number, Convert.ToHexStringLower(commit), PlainText.Line(subject), row.Class, row.FromTeam, row.Owner, row.Distance);

    private IQueryable<ClassifiedChangeRow> Rows(ChangeFilter filter)
    {
        var context = reader.Context;
        var sets = filter.Project is { } project
            ? context.Set<ProjectSetMemberRow>().Where(member => member.Project == project && context.ProjectsFor(reader.Viewer, reader.Today).Any(visible => visible.Key == project)).Select(member => member.ProjectSet)
            : context.ProjectSetsFor(reader.Viewer, reader.Today);
        var rows = context.Set<ClassifiedChangeRow>().AsNoTracking()
            .Where(row => row.Unit == filter.Window.Unit && row.Place == 0 && sets.Contains(row.Projects));
        if (filter.Window.Window.From is { } from)
            rows = rows.Where(row => row.Day >= from);
        if (filter.Window.Window.To is { } to)
            rows = rows.Where(row => row.Day < to);
        if (filter.Class is { } authorClass)
            rows = rows.Where(row => row.Class == authorClass);
        if (filter.Team is { } team)
            rows = rows.Where(row => row.FromTeam == team);
        if (filter.Owner is { } owner)
            rows = rows.Where(row => row.Owner == owner);
        return filter.Distance is { } distance ? rows.Where(row => row.Distance == distance) : rows;
    }
}
