using Guesthouse.Catalog.Activity;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Readiness;

/// <summary>Brings the readiness and the activity score of every project up to date. A level that changes gets a row with the instant; what stays is not written.</summary>
/// <param name="store">The store.</param>
/// <param name="facts">What other modules supply.</param>
/// <param name="clock">The time.</param>
public sealed class AssessProjects(Store store, SuppliedFacts facts, TimeProvider clock)
{
    /// <summary>What the day is kept as for which every project was assessed.</summary>
    internal const string DayMark = "assess";

    /// <summary>Assesses projects.</summary>
    /// <param name="only">Their keys; <see langword="null"/>: all.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>How many levels changed.</returns>
    public async Task<int> RunAsync(IReadOnlyCollection<int>? only, CancellationToken cancellation)
    {
        // Two that assess everything at once would each begin the level that changed.
        using var held = only is null ? await DerivingLock.TakeAsync(store, TimeProvider.System, cancellation) : null;
        await using var context = store.Context();
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        var known = await new KnownProjects(context, facts, DateOnly.FromDateTime(now.UtcDateTime)).ReadAsync(only, cancellation);
        var documents = (await context.Set<DocumentAnswerRow>().AsNoTracking().Where(row => only == null || only.Contains(row.Project)).ToListAsync(cancellation)).ToLookup(row => row.Project);
        var answers = (await context.Set<ReadinessAnswerRow>().Where(row => only == null || only.Contains(row.Project)).ToListAsync(cancellation)).ToLookup(row => row.Project);
        var levels = (await context.Set<ReadinessRow>().Where(row => row.ToAt == null && (only == null || only.Contains(row.Project))).ToListAsync(cancellation)).ToLookup(row => row.Project);
        var changed = 0;
        var projects = context.Set<ProjectRow>().Where(project => project.RemovedAt == null && (only == null || only.Contains(project.Key))).Select(project => project.Key);
        foreach (var project in await projects.ToListAsync(cancellation))
        {
            var readiness = ProjectReadiness.Of(KnowledgeJudge.Judge(Together(documents[project]), known(project)));
            Write(context, project, readiness, answers[project].ToDictionary(row => row.CheckId, StringComparer.Ordinal), now);
            changed += Write(context, project, readiness, levels[project].ToDictionary(row => row.Principle), now);
        }
        await ActivityScores.WriteAsync(context, projects, now, cancellation);
        if (only is null)
            await MarkAsync(context, DateOnly.FromDateTime(now.UtcDateTime), cancellation);
        await context.SaveChangesAsync(cancellation);
        return changed;
    }

    private static async Task MarkAsync(GuesthouseContext context, DateOnly today, CancellationToken cancellation)
    {
        if (await context.Set<DayMarkRow>().SingleOrDefaultAsync(mark => mark.What == DayMark, cancellation) is { } mark)
            mark.Day = today;
        else
            context.Add(new DayMarkRow { What = DayMark, Day = today });
    }

    private static Dictionary<string, CheckAnswer> Together(IEnumerable<DocumentAnswerRow> rows) => rows
        .GroupBy(row => row.CheckId, StringComparer.Ordinal)
        .Where(parts => ReadinessChecks.Find(parts.Key) is not null)
        .ToDictionary(parts => parts.Key, parts => ReadinessChecks.Find(parts.Key)!.Together([.. parts.Select(row => StoredAnswer.Read(row.Answer, row.Details))]), StringComparer.Ordinal);

    private static void Write(GuesthouseContext context, int project, ProjectReadiness readiness, Dictionary<string, ReadinessAnswerRow> before, DateTimeOffset now)
    {
        foreach (var (check, answer) in readiness.Principles.SelectMany(principle => principle.Checks))
        {
            var details = StoredAnswer.Details(answer);
            if (!before.Remove(check.Id, out var row))
                context.Add(row = new ReadinessAnswerRow { Project = project, CheckId = check.Id, Answer = answer.State, Weight = check.Weight, Evidence = details, At = now });
            if (row.Answer != answer.State)
                (row.Answer, row.At) = (answer.State, now);
            (row.Weight, row.Evidence) = (check.Weight, details);
        }
        context.RemoveRange(before.Values);
    }

    private static int Write(GuesthouseContext context, int project, ProjectReadiness readiness, Dictionary<Principle, ReadinessRow> before, DateTimeOffset now)
    {
        var changed = 0;
        foreach (var principle in readiness.Principles)
        {
            var last = before.GetValueOrDefault(principle.Principle);
            if (last?.Level == principle.Level)
                continue;
            // Two runs within one instant: the second corrects the first.
            if (last?.FromAt == now)
            {
                last.Level = principle.Level;
                continue;
            }
            if (last is not null)
                last.ToAt = now;
            context.Add(new ReadinessRow { Project = project, Principle = principle.Principle, FromAt = now, Level = principle.Level });
            changed++;
        }
        return changed;
    }
}
