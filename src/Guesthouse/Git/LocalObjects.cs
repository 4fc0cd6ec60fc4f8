using System.Text;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>Asks a repository which objects it holds itself, without making a partial clone fetch the others.</summary>
internal static class LocalObjects
{
    /// <summary>Those of <paramref name="wanted"/> that the repository holds.</summary>
    /// <exception cref="GitException">Git cannot read the repository.</exception>
    public static HashSet<ObjectId> Among(GitProgram git, LocalRepository repository, IEnumerable<ObjectId> wanted, CancellationToken cancellation)
    {
        string[] command = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname)"];
        using var call = git.Start(repository.GitDirectory, command, cancellation);
        return call.Read(output => Read(output, [.. wanted]));
    }

    private static HashSet<ObjectId> Read(Stream output, HashSet<ObjectId> wanted)
    {
        var held = new HashSet<ObjectId>();
        using var lines = new StreamReader(output, Encoding.ASCII);
        while (lines.ReadLine() is { } line)
            if (ObjectId.Parse(line) is var id && wanted.Contains(id))
                held.Add(id);
        return held;
    }
}
