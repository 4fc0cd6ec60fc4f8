using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Catalog.Documents;

/// <summary>The files of a folder as they lie there, committed or not. Links are followed to files within the folder only; what tools build or fetch is left out.</summary>
public sealed class WorkingCopy : IFileTree
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>More files than this no page could judge either; the rest is left out.</summary>
    private const int MostFiles = 200_000;

    private const int DeepestFolder = 40;

    private static readonly HashSet<string> leftOut = new(StringComparer.Ordinal)
    {
        ".git", ".hg", ".svn", "node_modules", "bower_components", ".venv", "venv", "__pycache__", ".tox", ".gradle", ".terraform", "obj",
    };

    private static readonly EnumerationOptions everything = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    private readonly string root;
    private readonly HashSet<string> paths;

    private WorkingCopy(string root, IReadOnlyList<TreeFile> files)
    {
        this.root = root;
        Files = files;
        paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> Files { get; }

    /// <summary>Opens a folder.</summary>
    /// <returns>The files; the problem <c>path.no-folder</c>, with the nearest name, when there is no such folder.</returns>
    public static Result<WorkingCopy> Open(string path)
    {
        var folder = new DirectoryInfo(path);
        if (!folder.Exists)
            return new Problem(ProblemKind.NotFound, "path.no-folder", $"There is no folder {path}.{NearestHint(folder)}");
        var real = RealPath(folder.FullName);
        var files = new List<TreeFile>();
        Gather(new DirectoryInfo(real), "", real, 0, files);
        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return new WorkingCopy(real, files);
    }

    /// <inheritdoc/>
    public byte[]? Read(string path)
    {
        if (!paths.Contains(path))
            return null;
        try
        {
            using var stream = new FileStream(Path.Combine(root, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.Length > MaxBytes)
                return null;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Gather(DirectoryInfo folder, string prefix, string root, int depth, List<TreeFile> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", everything))
        {
            if (files.Count >= MostFiles)
                return;
            var path = prefix + entry.Name;
            var isLink = entry.LinkTarget is not null;
            if (entry is FileInfo file && (isLink ? TargetWithin(file, root) : file.Attributes.HasFlag(FileAttributes.Device) ? null : file) is { } target)
                files.Add(new TreeFile(path, target.Length));
            else if (entry is DirectoryInfo inner && !isLink && depth < DeepestFolder && !leftOut.Contains(entry.Name))
                Gather(inner, path + "/", root, depth + 1, files);
        }
    }

    /// <summary>The file that a link leads to, when it lies within the root; links that turn in a circle lead nowhere.</summary>
    private static FileInfo? TargetWithin(FileInfo link, string root)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target && RealPath(target.FullName).StartsWith(root.TrimEnd('/') + "/", StringComparison.Ordinal) ? target : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The path with every folder that is a link replaced by where it leads.</summary>
    private static string RealPath(string path)
    {
        var real = "/";
        foreach (var step in Path.GetFullPath(path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, step);
            if (Directory.Exists(real) && new DirectoryInfo(real).ResolveLinkTarget(returnFinalTarget: true) is { } target)
                real = target.FullName;
        }
        return real;
    }

    private static string NearestHint(DirectoryInfo folder) =>
        folder.Parent is { Exists: true } parent ? NearestName.Hint(folder.Name, parent.EnumerateDirectories("*", everything).Select(sibling => sibling.Name)) : "";
}
