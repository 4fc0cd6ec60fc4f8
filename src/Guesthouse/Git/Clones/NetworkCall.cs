namespace Guesthouse.Git.Clones;

/// <summary>The one way by which git reaches a network: the explicit clone and fetch of Guesthouse's own clones.</summary>
internal static class NetworkCall
{
    /// <summary>Runs git to its end.</summary>
    /// <param name="git">Git.</param>
    /// <param name="gitDirectory">The own clone; <see langword="null"/> for a call that needs none.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <param name="setting">One more setting for this call.</param>
    /// <param name="write">Writes git's input.</param>
    /// <returns>What git wrote, and what it complained of.</returns>
    /// <exception cref="GitException">It ended with another exit code than 0.</exception>
    public static (byte[] Output, string Complaints) RunOnNetwork(
        this GitProgram git, string? gitDirectory, IReadOnlyList<string> arguments, CancellationToken cancellation, string? setting = null, Action<Stream>? write = null)
    {
        using var call = git.Start(gitDirectory, arguments, cancellation, setting, mayReachNetwork: true);
        var output = call.Read(
            stream =>
            {
                using var all = new MemoryStream();
                stream.CopyTo(all);
                return all.ToArray();
            },
            write);
        return (output, call.Complaints);
    }
}
