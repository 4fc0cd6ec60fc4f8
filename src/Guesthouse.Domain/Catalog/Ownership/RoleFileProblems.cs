using System.Globalization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>Gathers what could not be read of role files that were in force, each fault of a file once: at its first version.</summary>
internal sealed class RoleFileProblems
{
    private readonly HashSet<(RoleFile File, string Detail)> told = [];
    private readonly List<Problem> problems = [];
    private int missing;

    /// <summary>Everything noted, in the order of time.</summary>
    public IReadOnlyList<Problem> All => missing == 0 ? problems : [.. problems, Missing()];

    /// <summary>Notes what is wrong with a content that is in force at the end of its day.</summary>
    public void Note(FileInForce file)
    {
        if (file.Content is null)
            missing++;
        else
            foreach (var fault in file.Content.Faults)
                if (told.Add((file.File, fault.Detail)))
                    problems.Add(Fault(file, fault));
    }

    private static Problem Fault(FileInForce file, RoleFileFault fault) => new(
        ProblemKind.Invalid,
        "role-file.malformed",
        string.Create(CultureInfo.InvariantCulture, $"{fault.Detail} (commit {file.Commit}, from {file.Day:yyyy-MM-dd})."),
        new SourceLine(file.File.Path, fault.Line));

    private Problem Missing() => new(
        ProblemKind.NotFound,
        "role-file.missing",
        string.Create(CultureInfo.InvariantCulture, $"Versions of role files that are missing here or larger than 1 MB: {missing}. They give no roles; a clone made without --filter holds what is missing."));
}
