using System.Diagnostics;
using System.Text;

namespace Guesthouse.Git;

/// <summary>One running git. Disposing it before its end ends it.</summary>
internal sealed class GitCall : IDisposable
{
    private const int ErrorLimit = 4096;
    private const int BrokenPipe = 128 + 13;
    private static readonly TimeSpan grace = TimeSpan.FromSeconds(2);
    private readonly Process process;
    private readonly string command;
    private readonly CancellationToken cancellation;
    private readonly CancellationTokenRegistration registration;
    private readonly Task<string> error;

    public GitCall(Process process, string command, CancellationToken cancellation)
    {
        this.process = process;
        this.command = command;
        this.cancellation = cancellation;
        // Read beside the output: a full pipe on either side would stop git for ever.
        error = Task.Run(ReadError, CancellationToken.None);
        registration = cancellation.Register(End);
    }

    /// <summary>What git complained of, at most the first 4 KB; complete once the call was read.</summary>
    public string Complaints => error.GetAwaiter().GetResult();

    /// <summary>Reads the output to its end, and looks at the exit code before the result is believed: a truncated stream is otherwise silent.</summary>
    /// <param name="read">Reads the output.</param>
    /// <param name="write">Writes the input, beside the reading; nothing is written without it.</param>
    /// <exception cref="GitException">Git ended with another exit code than 0, or its output is not what its documentation says.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public T Read<T>(Func<Stream, T> read, Action<Stream>? write = null)
    {
        var writing = write is null ? Task.CompletedTask : Task.Run(() => Write(write), CancellationToken.None);
        if (write is null)
            process.StandardInput.Close();
        try
        {
            var result = read(process.StandardOutput.BaseStream);
            Complete();
            writing.GetAwaiter().GetResult();
            return result;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            process.StandardOutput.Close();
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            // Git that died says why; git that was cut off by the line above has nothing to say.
            throw process.ExitCode is 0 or BrokenPipe
                ? new GitException($"git {command} said something unexpected: {broken.Message}", broken)
                : GitException.Of(command, process.ExitCode, Complaints);
        }
    }

    public void Dispose()
    {
        registration.Dispose();
        if (!process.HasExited)
            End();
        process.Dispose();
    }

    private void Complete()
    {
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
            throw GitException.Of(command, process.ExitCode, Complaints);
    }

    private void Write(Action<Stream> write)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            write(input);
        }
        catch (IOException)
        {
            // Git ended before it had read everything: its exit code says why.
        }
    }

    private string ReadError()
    {
        var kept = new byte[ErrorLimit];
        var held = 0;
        var buffer = new byte[ErrorLimit];
        var stream = process.StandardError.BaseStream;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            var more = Math.Min(read, kept.Length - held);
            buffer.AsSpan(0, more).CopyTo(kept.AsSpan(held));
            held += more;
        }
        return Encoding.UTF8.GetString(kept, 0, held);
    }

    /// <summary>Asks git to end, which lets it take away its temporary files, and ends it when it does not.</summary>
    private void End()
    {
        Signals.Terminate(process);
        if (!process.WaitForExit(grace))
            process.Kill(entireProcessTree: true);
    }
}
