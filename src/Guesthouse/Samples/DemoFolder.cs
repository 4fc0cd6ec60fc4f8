using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Storage;

namespace Guesthouse.Samples;

/// <summary>The folder of a sample organization.</summary>
/// <param name="path">Where it is, or will be.</param>
internal sealed class DemoFolder(string path)
{
    private static readonly string[] locks = [".lock", ".pid"];

    /// <summary>Where it is.</summary>
    public string Path { get; } = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));

    /// <summary>The folder that is taken when none is named: beside the one of a real installation, and never it.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static string? Usual(Func<string, string?> variable) =>
        variable("XDG_DATA_HOME") is { Length: > 0 } data ? System.IO.Path.Combine(data, "guesthouse-demo")
        : variable("HOME") is { Length: > 0 } home ? System.IO.Path.Combine(home, ".local", "share", "guesthouse-demo")
        : null;

    /// <summary>What it says of itself; <see langword="null"/>: nothing is there, or something else.</summary>
    public DemoMark? Mark => DemoMark.In(Path);

    /// <summary>Whether something is there that is no sample organization: nobody's data is touched.</summary>
    public bool HoldsSomethingElse => Mark is null && (File.Exists(Path) || (Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any(entry => !locks.Contains(System.IO.Path.GetExtension(entry)))));

    /// <summary>Takes it for one process; the answer says who has it otherwise.</summary>
    public Result<DataFolderLock> Take() => DataFolderLock.TryTake(Path, "demo", "building the sample organization");

    /// <summary>Moves it aside, so that another can be built in its place.</summary>
    /// <param name="now">The moment, for its new name.</param>
    /// <returns>Where it is now; or that pages of it are being served, or that it cannot be moved.</returns>
    public Result<string> SetAside(DateTimeOffset now)
    {
        var serving = DataFolderLock.TryTake(Path, "serve", "moving the sample organization aside");
        if (!serving.TryGet(out var held))
            return Result.Failure<string>(serving.Problems);
        using (held)
        {
            var aside = string.Create(CultureInfo.InvariantCulture, $"{Path}-{now.UtcDateTime:yyyyMMdd-HHmmss}");
            try
            {
                Directory.Move(Path, aside);
                return aside;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return new Problem(ProblemKind.Conflict, "demo.not-moved", $"{Path} cannot be moved to {aside}; remove it, or name another folder with --data.");
            }
        }
    }
}
