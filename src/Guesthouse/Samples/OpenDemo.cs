using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Storage;

namespace Guesthouse.Samples;

/// <summary>Opens the sample organization where it stands, and builds it where it does not.</summary>
/// <param name="clock">The time.</param>
/// <param name="progress">Where to say what is done.</param>
internal sealed class OpenDemo(TimeProvider clock, DemoProgress progress)
{
    private const int UsualSeed = 1;

    /// <summary>Opens or builds it.</summary>
    /// <returns>Its database's place; or what is in the way.</returns>
    public async Task<Result<StoreLocation>> RunAsync(DemoRequest request, CancellationToken cancellation)
    {
        if ((request.Folder ?? DemoFolder.Usual(Environment.GetEnvironmentVariable)) is not { Length: > 0 } named)
            return new Problem(ProblemKind.Invalid, "demo.no-folder", "There is no home folder to build the sample organization in; name one with --data DIR.");
        var folder = new DemoFolder(named);
        if (folder.HoldsSomethingElse)
            return new Problem(ProblemKind.Invalid, "demo.folder-taken", $"{folder.Path} holds something else than a sample organization, and nothing of it was touched; name another folder with --data DIR.");
        var taken = folder.Take();
        if (!taken.TryGet(out var held))
            return Result.Failure<StoreLocation>(taken.Problems);
        try
        {
            if (folder.Mark is { } mark)
            {
                if (mark.IsComplete && !request.IsFresh)
                    return Opened(folder, mark, request);
                var moved = MoveAside(folder, mark);
                held.Dispose();
                var again = moved.IsOk ? folder.Take() : Result.Failure<DataFolderLock>(moved.Problems);
                if (!again.TryGet(out var mine))
                    return Result.Failure<StoreLocation>(again.Problems);
                held = mine;
            }
            return await new BuildDemo(folder, progress).RunAsync(request.Seed ?? UsualSeed, request.Size, request.Now ?? SampleAnchor.Before(clock.GetUtcNow()), cancellation);
        }
        finally
        {
            held.Dispose();
        }
    }

    private Result<string> MoveAside(DemoFolder folder, DemoMark mark)
    {
        var moved = folder.SetAside(clock.GetUtcNow());
        if (moved.TryGet(out var aside))
            progress.Say(mark.IsComplete ? $"what was there is kept in {aside}" : $"an earlier build ended in the middle; what it left is kept in {aside} and may be removed");
        return moved;
    }

    private Result<StoreLocation> Opened(DemoFolder folder, DemoMark mark, DemoRequest request)
    {
        var anchor = Told(mark.Anchor);
        if ((request.Seed ?? mark.Seed) != mark.Seed || (request.Now ?? mark.Anchor) != mark.Anchor)
            return new Problem(ProblemKind.Conflict, "demo.another", string.Create(
                CultureInfo.InvariantCulture, $"{folder.Path} holds the sample organization of seed {mark.Seed} that ends on {anchor}; build another with --fresh, or in another folder with --data DIR."));
        progress.Say($"the sample organization in {folder.Path} ends on {anchor}");
        if (clock.GetUtcNow() - mark.Anchor > SampleAnchor.FreshFor)
            progress.Say(string.Create(
                CultureInfo.InvariantCulture, $"that is {(clock.GetUtcNow() - mark.Anchor).Days} days ago, and nothing happened there since; guesthouse demo --fresh builds one that ends today and keeps this one aside"));
        if (mark.Schema < BuildDemo.Schema)
            progress.Say("it was built by an older Guesthouse and does not show what is new; guesthouse demo --fresh builds one that does");
        return BuildDemo.LocationOf(folder);
    }

    private static string Told(DateTimeOffset instant) => instant.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
