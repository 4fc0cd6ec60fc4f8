namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>A <c>CODEOWNERS</c> file.</summary>
/// <param name="Lines">The lines with a pattern, in the order of the file; of those that cover a path the last one counts.</param>
/// <param name="Faults">Lines that could not be read and count for nothing.</param>
public sealed record CodeOwnersContent(IReadOnlyList<CodeOwnersLine> Lines, IReadOnlyList<RoleFileFault> Faults) : RoleFileContent(Faults)
{
    /// <summary>The position in <see cref="Lines"/> of the line that decides about a file; -1 when none covers it.</summary>
    public int LastCovering(ReadOnlySpan<byte> path)
    {
        var line = Lines.Count - 1;
        while (line >= 0 && !Lines[line].Pattern.Covers(path))
            line--;
        return line;
    }
}

/// <summary>A line of a <c>CODEOWNERS</c> file.</summary>
/// <param name="Pattern">Which files it is about.</param>
/// <param name="Teams">The teams it names, <c>org/slug</c> without the <c>@</c>, in the order of the line.</param>
/// <param name="People">The people it names. Neither teams nor people: the files have no code owner.</param>
/// <param name="Line">Where it stands, counted from 1.</param>
public sealed record CodeOwnersLine(
    CodeOwnersPattern Pattern, IReadOnlyList<string> Teams, IReadOnlyList<NamedPerson> People, int Line);
