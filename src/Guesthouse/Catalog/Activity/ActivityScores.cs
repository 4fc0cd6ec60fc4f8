using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Activity;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Activity;

/// <summary>Keeps the activity score of every project, to sort by.</summary>
internal static class ActivityScores
{
    /// <summary>Adds what changed to the context, which the caller saves.</summary>
    public static async Task WriteAsync(GuesthouseContext context, IQueryable<int> projects, DateTimeOffset now, CancellationToken cancellation)
    {
        var before = await context.Set<ActivityScoreRow>().Where(row => projects.Contains(row.Project)).ToDictionaryAsync(row => row.Project, cancellation);
        foreach (var (project, inputs) in await new ActivityFacts(context, Viewer.Operator, now).ReadAsync(projects, cancellation))
        {
            var score = ActivityScore.Of(inputs, now).Value;
            if (!before.TryGetValue(project, out var row))
                context.Add(new ActivityScoreRow { Project = project, Score = score, At = now });
            else if (row.Score != score)
                (row.Score, row.At) = (score, now);
        }
    }
}
