using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Takes a project out of the catalogue. Its repositories and their facts stay, for other projects and for the organization's figures; so does its slug, which nothing else ever gets.</summary>
/// <param name="installation">The installation.</param>
public sealed class RemoveProject(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.PublishProject);

    /// <summary>Removes the project.</summary>
    /// <returns>Its slug.</returns>
    public async Task<Result<string>> RunAsync(string slug, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        return await new ProjectAct(installation, "remove", rule).RunAsync(
            slug,
            edited =>
            {
                edited.Project.RemovedAt = edited.Now;
                return Task.FromResult<IReadOnlyList<Problem>>([]);
            },
            "Removed the project.",
            cancellation);
    }

    /// <summary>Takes away a project that was only just made and whose making was then refused, as if it had never been.</summary>
    internal async Task ForgetAsync(string slug, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var key = await context.Set<ProjectRow>().Where(row => row.Slug == slug).Select(row => row.Key).SingleAsync(cancellation);
        var text = key.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var acts = await context.Set<ActChangeRow>().Where(row => row.TableName == ProjectState.Table && row.RowKey == text).Select(row => row.Act).ToListAsync(cancellation);
        await context.Set<ActChangeRow>().Where(row => acts.Contains(row.Act)).ExecuteDeleteAsync(cancellation);
        await context.Set<ActRow>().Where(row => acts.Contains(row.Key)).ExecuteDeleteAsync(cancellation);
        await context.Set<ProfileRow>().Where(row => row.Project == key).ExecuteDeleteAsync(cancellation);
        await context.Set<ProjectRow>().Where(row => row.Key == key).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
