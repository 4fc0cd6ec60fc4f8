using System.Text;

namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>Reads <c>go.mod</c>: the module is published; what it requires itself is used.</summary>
/// <remarks>Requirements marked <c>// indirect</c> are those of others and no uses. <c>replace</c>, <c>exclude</c>, <c>retract</c> and <c>tool</c> are passed over.</remarks>
internal static class GoManifest
{
    public static void Read(ReadOnlyMemory<byte> bytes, ManifestFindings findings)
    {
        var block = "";
        var number = 0;
        foreach (var text in Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var comment = text.IndexOf("//", StringComparison.Ordinal);
            var words = (comment < 0 ? text : text[..comment]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var isIndirect = comment >= 0 && text[(comment + 2)..].TrimStart().StartsWith("indirect", StringComparison.Ordinal);
            if (words is [var opening, "("])
                block = opening;
            else if (words is [")"])
                block = "";
            else if (words.Length > 0)
                Take(block.Length > 0 ? [block, .. words] : words, isIndirect, number, findings);
        }
    }

    private static void Take(string[] words, bool isIndirect, int line, ManifestFindings findings)
    {
        if (words is ["module", var module])
            findings.Publishes(PackageEcosystem.Go, Unquoted(module), line);
        else if (words is ["require", var path, var version] && !isIndirect)
            findings.Uses(PackageEcosystem.Go, Unquoted(path), version, line);
        else if (words is ["require" or "module", ..] && !isIndirect)
            findings.Fault(line, "manifest.line", "A module is required as path and version; this line counts for nothing.");
    }

    private static string Unquoted(string word) => word.Trim('"', '`');
}
