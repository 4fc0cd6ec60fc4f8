using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Guesthouse.Git;

/// <summary>The one signal that .NET cannot send.</summary>
internal static class Signals
{
    private const int Sigterm = 15;

    /// <summary>Sends SIGTERM; nothing happens to a process that has ended.</summary>
    public static void Terminate(Process process)
    {
        if (!process.HasExited)
            _ = Kill(process.Id, Sigterm);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
