using System.Globalization;
using Guesthouse.Domain;

namespace Guesthouse.Storage;

/// <summary>
/// A lock that one process at a time holds on a data folder: <c>serve</c>, <c>mine</c> and the change of schema each have one of their own.
/// The system lets go of <c>NAME.lock</c> when its process ends, however it ends; <c>NAME.pid</c> beside it tells which process that is and what it does.
/// </summary>
public sealed class DataFolderLock : IDisposable
{
    private static readonly TimeSpan betweenTries = TimeSpan.FromMilliseconds(20);
    private readonly FileStream file;

    private DataFolderLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock, or says who holds it (<see cref="ProblemKind.Conflict"/>).</summary>
    /// <param name="folder">The data folder, which is made where there is none.</param>
    /// <param name="name">What is locked: <c>serve</c>, <c>mine</c> or <c>migrate</c>.</param>
    /// <param name="work">What the holder does, for those who have to wait; <see langword="null"/>: what is locked.</param>
    public static Result<DataFolderLock> TryTake(string folder, string name, string? work = null)
    {
        if (DataFolder.Prepare(folder) is { } problem)
            return problem;
        var processFile = Path.Combine(folder, name + ".pid");
        if (Open(Path.Combine(folder, name + ".lock")) is not { } taken)
            return new Problem(ProblemKind.Conflict, $"store.{name}-running", $"{Holder(processFile, name)} on {folder}; try again when it has ended.");
        File.WriteAllText(processFile, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {work ?? name}"));
        return new DataFolderLock(taken);
    }

    /// <summary>Takes the lock, waiting for another holder to end; says who holds it when that takes too long.</summary>
    internal static Result<DataFolderLock> Take(string folder, string name, TimeSpan patience, TimeProvider clock)
    {
        for (var started = clock.GetTimestamp(); ;)
        {
            var taken = TryTake(folder, name);
            if (taken.IsOk || clock.GetElapsedTime(started) > patience)
                return taken;
            Thread.Sleep(betweenTries);
        }
    }

    /// <summary>Lets go of the lock.</summary>
    public void Dispose() => file.Dispose();

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>A file of its own, because a locked file cannot be read.</summary>
    private static string Holder(string processFile, string name)
    {
        try
        {
            return File.ReadAllText(processFile).Split(' ', 2) is [{ Length: > 0 } process, var work] ? $"Process {process} is busy with \"{work}\"" : Unknown(name);
        }
        catch (IOException)
        {
            // It has just begun, or has just ended.
            return Unknown(name);
        }
    }

    private static string Unknown(string name) => $"Another process is busy with \"{name}\"";
}
