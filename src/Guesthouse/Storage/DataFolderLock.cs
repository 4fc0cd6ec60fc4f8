using System.Globalization;
using Guesthouse.Domain;

namespace Guesthouse.Storage;

/// <summary>
/// A lock that one process at a time holds on a data folder: <c>serve</c>, <c>mine</c> and the change of schema each have one of their own.
/// The system lets go of <c>NAME.lock</c> when its process ends, however it ends; <c>NAME.pid</c> beside it tells which process that is.
/// </summary>
public sealed class DataFolderLock : IDisposable
{
    private static readonly TimeSpan betweenTries = TimeSpan.FromMilliseconds(20);
    private readonly FileStream file;

    private DataFolderLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock, or says who holds it (<see cref="ProblemKind.Conflict"/>).</summary>
    /// <param name="folder">The data folder, which is made where there is none.</param>
    /// <param name="name">What is locked: <c>serve</c>, <c>mine</c> or <c>migrate</c>.</param>
    public static Result<DataFolderLock> TryTake(string folder, string name)
    {
        if (DataFolder.Prepare(folder) is { } problem)
            return problem;
        var processFile = Path.Combine(folder, name + ".pid");
        if (Open(Path.Combine(folder, name + ".lock")) is not { } taken)
            return new Problem(ProblemKind.Conflict, $"store.{name}-running", $"{Holder(processFile)} is busy with \"{name}\" on {folder}; try again when it has ended.");
        File.WriteAllText(processFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
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
    private static string Holder(string processFile)
    {
        try
        {
            return File.ReadAllText(processFile) is { Length: > 0 } process ? $"Process {process}" : "Another process";
        }
        catch (IOException)
        {
            // It has just begun, or has just ended.
            return "Another process";
        }
    }
}
