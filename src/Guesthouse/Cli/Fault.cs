using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Guesthouse.Cli;

/// <summary>How a fault of ours is told: one line, without the exception's text, which may hold names or secrets.</summary>
public static class Fault
{
    /// <summary>Set to 1 to see the whole exception.</summary>
    public const string TraceVariable = "GUESTHOUSE_TRACE";

    /// <summary>Writes the line.</summary>
    public static int Tell(Exception fault, TextWriter error)
    {
        error.WriteLine(
            $"guesthouse: this is our fault: {fault.GetType().Name} (reference {ReferenceOf(fault)}). Set {TraceVariable}=1 and run it again to see where.");
        if (Environment.GetEnvironmentVariable(TraceVariable) is "1")
            error.WriteLine(fault);
        return ExitCode.OurFault;
    }

    /// <summary>Eight hexadecimal digits, the same whenever the same fault happens at the same place.</summary>
    public static string ReferenceOf(Exception fault)
    {
        var place = new StringBuilder();
        for (var at = fault; at is not null; at = at.InnerException)
        {
            place.Append(at.GetType().FullName).Append('\n');
            foreach (var frame in new StackTrace(at, fNeedFileInfo: false).GetFrames())
                place.Append(DiagnosticMethodInfo.Create(frame)?.Name).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place.ToString())).AsSpan(0, 4));
    }
}
