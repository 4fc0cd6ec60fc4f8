namespace Guesthouse.Git;

/// <summary>Git could not do what it was asked: it ended with another exit code than 0, or said something that it never says.</summary>
public sealed class GitException : Exception
{
    public GitException()
    {
    }

    public GitException(string message)
        : base(message)
    {
    }

    public GitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What git wrote to standard error decides the message: its last complaint, else the exit code.</summary>
    internal static GitException Of(string command, int exitCode, string error)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var complaint = lines.LastOrDefault(line => line.StartsWith("fatal:", StringComparison.Ordinal)) ?? lines.LastOrDefault();
        return new GitException(complaint is null ? $"git {command} ended with {exitCode}" : $"git {command}: {complaint}");
    }
}
