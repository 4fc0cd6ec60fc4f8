using System.Diagnostics;

namespace Guesthouse.Tests.Git;

/// <summary>Makes small programs.</summary>
internal static class Script
{
    /// <summary>Makes a shell script that can be run at once.</summary>
    /// <remarks>Another process writes the file: had we it open ourselves while another test starts a program, Linux could call it busy.</remarks>
    /// <returns>Its path.</returns>
    public static string Create(string path, string body)
    {
        var start = new ProcessStartInfo("sh", ["-c", "cat > \"$0\" && chmod +x \"$0\"", path]) { RedirectStandardInput = true, UseShellExecute = false };
        using var shell = Process.Start(start)!;
        shell.StandardInput.Write($"#!/bin/sh\n{body}\n");
        shell.StandardInput.Close();
        shell.WaitForExit();
        return path;
    }
}
