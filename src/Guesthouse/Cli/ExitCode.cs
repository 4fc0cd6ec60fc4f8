using Guesthouse.Domain;

namespace Guesthouse.Cli;

/// <summary>What the program tells its caller when it ends. The only home of these numbers.</summary>
public static class ExitCode
{
    /// <summary>Done as asked.</summary>
    public const int Done = 0;

    /// <summary>Done, and something was found that the caller should look at.</summary>
    public const int Findings = 1;

    /// <summary>The command line is not understood; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>A file or value was refused; nothing was taken of it.</summary>
    public const int RefusedInput = 3;

    /// <summary>There is no such thing, or the caller may not have it.</summary>
    public const int NotFoundOrForbidden = 4;

    /// <summary>Somebody else was quicker, or the thing is busy.</summary>
    public const int Conflict = 5;

    /// <summary>The program broke; the fault is ours. The launcher answers the same when it cannot build.</summary>
    public const int OurFault = 70;

    /// <summary>Stopped by Ctrl-C or SIGTERM before it was done.</summary>
    public const int Interrupted = 130;

    /// <summary>The code for an expected refusal.</summary>
    public static int For(ProblemKind kind) =>
        kind switch
        {
            ProblemKind.Invalid => RefusedInput,
            ProblemKind.Forbidden or ProblemKind.NotFound => NotFoundOrForbidden,
            ProblemKind.Conflict => Conflict,
            _ => OurFault,
        };
}
