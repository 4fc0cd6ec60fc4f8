using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guesthouse.Git;

/// <summary>Tells by the files of a repository whether its tags are those of before, without running git: most runs of mining find that nothing is new.</summary>
internal static class TagFiles
{
    private const string Tags = "refs/tags/";

    /// <summary>Neither links nor what may not be read: git would not read them as tags either, or says so itself.</summary>
    private static readonly EnumerationOptions everyFile = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>A text that is another when a tag was made, moved or taken away; empty: there are none. It may also be another where nothing changed.</summary>
    /// <param name="gitDirectory">The git directory.</param>
    public static string StampOf(string gitDirectory)
    {
        var common = GitFolder.CommonDirectory(gitDirectory);
        var signs = Loose(common).Concat(Packed(common)).Concat(InTables(common)).ToList();
        return signs.Count == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', signs.Order(StringComparer.Ordinal)))));
    }

    private static IEnumerable<string> Loose(string common)
    {
        var folder = new DirectoryInfo(Path.Combine(common, "refs", "tags"));
        return folder.Exists
            ? folder.EnumerateFiles("*", everyFile).Select(file => string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(common, file.FullName)} {file.LastWriteTimeUtc.Ticks}"))
            : [];
    }

    private static IEnumerable<string> Packed(string common) =>
        Path.Combine(common, "packed-refs") is var file && File.Exists(file) ? File.ReadLines(file).Where(line => line.Contains(Tags, StringComparison.Ordinal)) : [];

    /// <summary>Repositories that keep all references in tables: another list of tables, perhaps other tags.</summary>
    private static IEnumerable<string> InTables(string common) =>
        Path.Combine(common, "reftable", "tables.list") is var file && File.Exists(file) ? File.ReadLines(file) : [];
}
