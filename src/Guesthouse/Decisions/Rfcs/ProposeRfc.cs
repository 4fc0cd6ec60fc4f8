using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Texts;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Proposes something on which its owners are to decide together.</summary>
/// <param name="installation">The installation.</param>
public sealed class ProposeRfc(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.ProposeRfc);

    /// <summary>Proposes it.</summary>
    /// <param name="slug">The project that it is about; <see langword="null"/>: the organization.</param>
    /// <param name="draft">What it says.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Its number; every problem of the draft, <c>person.unknown</c>, <c>rfc.owner-outside</c>, <c>project.unknown</c>.</returns>
    public async Task<Result<ThingWritten>> RunAsync(string? slug, RfcDraft draft, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var found = slug is null ? null : await StoredProjects.FindAsync(context, installation, slug, cancellation);
        if (found is { IsOk: false })
            return Result.Failure<ThingWritten>(found.Problems);
        var project = found?.Value;
        if (rule.RefusalOf(await RfcWriting.StandingAsync(installation, context, project?.Key, cancellation)) is { } refusal)
            return refusal;
        var checkedDraft = draft.Checked(installation.Today);
        List<Problem> problems = [.. checkedDraft.Problems, .. await new RfcOwners(installation, context).ProblemsOfAsync(draft.Owners, project, cancellation)];
        if (problems.Count > 0)
            return Result.Failure<ThingWritten>(problems);
        var id = new RfcId((int)Counter.Take(context.Database.GetDbConnection(), Counter.Rfcs));
        return await BeginAsync(context, id, project, checkedDraft.Value, cancellation);
    }

    private async Task<Result<ThingWritten>> BeginAsync(GuesthouseContext context, RfcId id, ProjectRow? project, RfcDraft draft, CancellationToken cancellation)
    {
        var now = installation.Clock.NowInMilliseconds();
        var texts = new KeptTexts(context, installation.Viewer.Person?.Value, now.ToDateTimeOffset());
        ProjectId? about = project is null ? null : new ProjectId(project.Key);
        var proposed = Rfc.Propose(id, new RfcProposed(about, draft.Kept(texts.Keep), draft.Owners, draft.Deadline), installation.Viewer.Person, now);
        if (!proposed.TryGet(out var first))
            return Result.Failure<ThingWritten>(proposed.Problems);
        var atHand = new RfcAtHand(context, Rfc.From([first]), [], installation.Standing) { Row = new RfcRow { Number = id.Value }, Now = now, Texts = texts };
        return await new RfcWriting(installation, rule).BeginAsync(atHand, id.Value, first, cancellation);
    }
}
