using Guesthouse.Domain;

namespace Guesthouse.Storage;

/// <summary>The folder that holds an installation's data.</summary>
internal static class DataFolder
{
    /// <summary>Nobody but the user who runs Guesthouse: the folder holds addresses of people and clones of code.</summary>
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder where there is none and tries to write into it.</summary>
    /// <returns><see langword="null"/>, or what is in the way.</returns>
    public static Problem? Prepare(string folder)
    {
        try
        {
            if (!Directory.Exists(folder))
                Make(folder);
            var trial = Path.Combine(folder, $".trial-{Guid.NewGuid():N}");
            File.Create(trial, 1, FileOptions.DeleteOnClose).Dispose();
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Problem(ProblemKind.Invalid, "store.folder-not-writable",
                $"The data folder {folder} cannot be {(Directory.Exists(folder) ? "written" : "made")}; check who owns it and that the disk is not read-only, or name another with --data.");
        }
    }

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, Private);
    }
}
