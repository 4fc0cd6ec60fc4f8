using System.Text;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>Reads <c>CODEOWNERS</c> files of GitHub, and of GitLab what both have in common.</summary>
/// <remarks>
/// A line is <c>pattern owner…</c>, with <c># comment</c> anywhere after a space; a space in a pattern is written <c>\ </c>. GitLab's section
/// headers <c>[Name]</c>, <c>^[Name]</c> and <c>[Name][2] @default</c> are passed over, but their default owners are those of lines below that
/// name none. In GitLab every section decides for itself; here the last covering line of the whole file does.
/// </remarks>
public static class CodeOwnersText
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its content, UTF-8.</param>
    public static CodeOwnersContent Parse(ReadOnlySpan<byte> bytes)
    {
        var reading = new Reading();
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n'))
            reading.Take(line.Trim(), ++number);
        return new CodeOwnersContent(reading.Lines, reading.Faults);
    }

    private sealed class Reading
    {
        private IReadOnlyList<string> sectionOwners = [];

        public List<CodeOwnersLine> Lines { get; } = [];

        public List<RoleFileFault> Faults { get; } = [];

        public void Take(string line, int number)
        {
            if (AfterSectionName(line) is { } rest)
            {
                sectionOwners = Words(rest);
                return;
            }
            var words = Words(line);
            if (words.Count == 0)
                return;
            var owners = words.Count > 1 ? words.Skip(1) : sectionOwners;
            if (CodeOwnersPattern.Parse(words[0]) is { IsOk: false, Problems: [var problem, ..] })
                Faults.Add(new RoleFileFault(number, problem.Detail));
            else if (owners.FirstOrDefault(o => !IsOwner(o)) is not null)
                Faults.Add(new RoleFileFault(number, "an owner is neither @user nor @org/team nor an e-mail address, so the line counts for nothing"));
            else
                Lines.Add(LineOf(CodeOwnersPattern.Parse(words[0]).Value, [.. owners], number));
        }
    }

    private static CodeOwnersLine LineOf(CodeOwnersPattern pattern, IReadOnlyList<string> owners, int number) => new(
        pattern,
        [.. owners.Where(IsTeam).Select(o => o[1..])],
        // GitLab's roles (@@developers) are owners whom the file does not name.
        [.. owners.Where(o => !IsTeam(o) && !o.StartsWith("@@", StringComparison.Ordinal)).Select(o => NamedPerson.OfLogin(o, number))],
        number);

    private static bool IsOwner(string word) => word.Length > 1 && word.Contains('@', StringComparison.Ordinal) && !word.EndsWith('@');

    private static bool IsTeam(string word) => word.StartsWith('@') && word.Contains('/', StringComparison.Ordinal);

    private static string? AfterSectionName(string line)
    {
        var name = line.StartsWith('^') ? line[1..] : line;
        if (!name.StartsWith('[') || name.IndexOf(']', StringComparison.Ordinal) is not (> 1 and var end))
            return null;
        var rest = name[(end + 1)..];
        // The number of approvals that the section asks for.
        if (rest.StartsWith('[') && rest.IndexOf(']', StringComparison.Ordinal) is > 0 and var count)
            rest = rest[(count + 1)..];
        return rest.Length == 0 || char.IsWhiteSpace(rest[0]) ? rest : null;
    }

    private static List<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i <= line.Length; i++)
            if (i == line.Length || char.IsWhiteSpace(line[i]))
            {
                if (word.Length > 0)
                    words.Add(word.ToString());
                word.Clear();
            }
            else if (line[i] == '#' && word.Length == 0)
                break;
            else if (line[i] == '\\' && i + 1 < line.Length)
                // The pattern itself reads the backslash; here it only keeps a space from ending the word.
                word.Append(line[i]).Append(line[++i]);
            else
                word.Append(line[i]);
        return words;
    }
}
