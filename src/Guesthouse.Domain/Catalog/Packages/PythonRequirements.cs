using System.Text;

namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>Reads <c>requirements.txt</c> and its kin (<c>requirements-dev.txt</c>): one requirement a line, <c>\</c> at its end joins the next to it.</summary>
/// <remarks>
/// Options are passed over. <c>-r</c> and <c>-c</c> are never followed: another manifest is read by itself, and a file of another name is told of.
/// Addresses, archives and paths name no package.
/// </remarks>
internal static class PythonRequirements
{
    private static readonly string[] Archives = [".whl", ".tar.gz", ".zip"];

    public static void Read(ReadOnlyMemory<byte> bytes, ManifestFindings findings)
    {
        var lines = Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF').Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var number = at + 1;
            var line = new StringBuilder(lines[at].TrimEnd());
            while (line.Length > 0 && line[^1] == '\\' && at + 1 < lines.Length)
                line.Remove(line.Length - 1, 1).Append(' ').Append(lines[++at].TrimEnd());
            Take(WithoutComment(line.ToString()), number, findings);
        }
    }

    private static void Take(string line, int number, ManifestFindings findings)
    {
        if (Included(line) is { } file)
        {
            if (!ManifestFile.IsAt(file) || file.Contains("..", StringComparison.Ordinal) || file.Contains("://", StringComparison.Ordinal))
                findings.Fault(number, "manifest.not-followed", "This line includes a file that is not read; what it names counts for nothing.");
            return;
        }
        if (line.Length == 0 || line[0] == '-')
            return;
        // Options of one requirement, such as --hash, stand behind it.
        var text = line.Split(" --", 2)[0].Trim();
        if (PythonRequirement.Parse(text) is { } requirement && !IsPlace(text))
            findings.Uses(PackageEcosystem.PyPi, requirement.Name, requirement.Version, number);
        else if (!IsPlace(text))
            findings.Fault(number, "manifest.line", "This is no requirement as PEP 508 writes them; the line counts for nothing.");
    }

    private static string? Included(string line)
    {
        foreach (var option in (string[])["--requirement", "--constraint", "-r", "-c"])
            if (line.StartsWith(option, StringComparison.Ordinal))
                return line[option.Length..].TrimStart('=', ' ', '\t').Trim();
        return null;
    }

    private static bool IsPlace(string text) => !text.Contains('@', StringComparison.Ordinal)
        ? text.Contains("://", StringComparison.Ordinal) || text[0] is '.' or '/' || Archives.Any(ending => text.EndsWith(ending, StringComparison.Ordinal))
        : text.StartsWith("git+", StringComparison.Ordinal);

    private static string WithoutComment(string line)
    {
        for (var at = 0; at < line.Length; at++)
            if (line[at] == '#' && (at == 0 || char.IsWhiteSpace(line[at - 1])))
                return line[..at].Trim();
        return line.Trim();
    }
}
