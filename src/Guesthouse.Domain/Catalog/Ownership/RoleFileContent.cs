namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>What one content of a role file says, whatever file and commit had it.</summary>
/// <param name="Faults">What of it could not be read; the rest stands.</param>
public abstract record RoleFileContent(IReadOnlyList<RoleFileFault> Faults);

/// <summary>Something in a role file that could not be read.</summary>
/// <param name="Line">The line, counted from 1; 0 for the file as a whole.</param>
/// <param name="Detail">What is wrong and what it means, as an English clause that names no person.</param>
public sealed record RoleFileFault(int Line, string Detail);

/// <summary>Somebody whom a role file names.</summary>
/// <param name="Who">A login without the <c>@</c> before it, or an e-mail address; as written. Both are compared without case.</param>
/// <param name="Line">The line that names them, counted from 1.</param>
public readonly record struct NamedPerson(string Who, int Line)
{
    /// <summary>The person of a login as written: one leading <c>@</c> says only that it is a login.</summary>
    public static NamedPerson OfLogin(string written, int line)
    {
        ArgumentNullException.ThrowIfNull(written);
        return new NamedPerson(written.StartsWith('@') ? written[1..] : written, line);
    }
}

/// <summary>A content that holds nothing because it could not be read at all.</summary>
public sealed record UnreadableContent(RoleFileFault Fault) : RoleFileContent([Fault]);
