using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>One pass of <c>git log</c> over a history; the grammar of what it prints stands at <see cref="HistoryParser"/>.</summary>
internal sealed class HistoryPass(GitProgram git, LocalRepository repository, ObjectId tip, ObjectId since, CancellationToken cancellation)
{
    /// <summary>What the tip reaches; where something is stored already, without what that reaches.</summary>
    private readonly string[] command =
    [
        "log", "--raw", "-z", "--no-abbrev", "--diff-merges=first-parent",
        "--date=raw", "--encoding=UTF-8", "--no-notes", "--no-decorate", "--no-show-signature",
        .. Hardening.Differences,
        $"--format={HistoryParser.Format}", "--end-of-options", tip.ToString(), .. since.IsZero ? Array.Empty<string>() : [$"^{since}"], "--",
    ];
    private bool withoutMailmap;

    /// <summary>What git complained of without giving up; empty when all is well.</summary>
    public string Complaint { get; private set; } = "";

    /// <summary>Reads the history, without its mailmap where that is what git stumbles over (a blobless clone need not hold it).</summary>
    /// <param name="knownTimes">Times that git cannot express.</param>
    /// <param name="onCommits">Told how many more commits were read.</param>
    /// <returns>The history, and the commits whose times are still wanted.</returns>
    public (History History, IReadOnlyList<ObjectId> Undated) Run(IReadOnlyDictionary<ObjectId, CommitTimes> knownTimes, Action<int>? onCommits)
    {
        if (withoutMailmap)
            return Run("", knownTimes, onCommits);
        try
        {
            return Run($"{tip}:.mailmap", knownTimes, onCommits);
        }
        catch (GitException first)
        {
            var result = Run("", knownTimes, onCommits: null);
            withoutMailmap = true;
            Complaint = $"mailmap left out: {first.Message}";
            return result;
        }
    }

    private (History, IReadOnlyList<ObjectId>) Run(
        string mailmap, IReadOnlyDictionary<ObjectId, CommitTimes> knownTimes, Action<int>? onCommits)
    {
        using var call = git.Start(repository.GitDirectory, command, cancellation, $"mailmap.blob={mailmap}");
        var result = call.Read(output =>
        {
            var parser = new HistoryParser(output, knownTimes);
            return (parser.Read(tip, GitFolder.IsShallow(repository.GitDirectory), onCommits), parser.Undated);
        });
        if (!withoutMailmap)
            Complaint = call.Complaints.Trim();
        return result;
    }
}
