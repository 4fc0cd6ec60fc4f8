namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>The documents of a repository, or of a folder of it: its own first, then those of the repository.</summary>
public sealed class RepositoryDocuments
{
    private const int DocumentsFollowed = 30;
    private const int WordsFollowed = 80_000;

    private readonly IFileTree tree;
    private readonly Func<string, byte[], DocumentOutline?> read;
    private readonly HashSet<string> files;
    private readonly HashSet<string> folders;
    private readonly Dictionary<string, DocumentOutline?> outlines = new(StringComparer.Ordinal);

    /// <summary>The documents of a tree.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="read">Reads a document by its path and bytes; <see langword="null"/> for what is no text.</param>
    /// <param name="prefix">The folder that is meant, without slashes at its ends; empty: the whole repository.</param>
    public RepositoryDocuments(IFileTree tree, Func<string, byte[], DocumentOutline?> read, string prefix = "")
    {
        this.tree = tree;
        this.read = read;
        Prefix = prefix;
        files = tree.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        folders = [""];
        foreach (var path in files)
            for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
            }
    }

    /// <summary>The folder that is meant; empty: the whole repository.</summary>
    public string Prefix { get; }

    /// <summary>Every file of the folder that is meant, in ordinal order.</summary>
    public IEnumerable<string> Paths => tree.Files.Select(file => file.Path).Where(path => Prefix.Length == 0 || path.StartsWith(Prefix + "/", StringComparison.Ordinal));

    /// <summary>The documents of a kind, the one that counts first.</summary>
    public IReadOnlyList<string> Of(DocumentKind kind)
    {
        var places = Prefix.Length == 0 ? DocumentNames.Folders : [.. DocumentNames.Folders.Select(folder => folder.Length == 0 ? Prefix : $"{Prefix}/{folder}"), .. DocumentNames.Folders];
        return [..
            from file in tree.Files
            let slash = file.Path.LastIndexOf('/')
            let place = IndexOf(places, slash < 0 ? "" : file.Path[..slash])
            let fit = place < 0 ? null : DocumentNames.Fit(file.Path[(slash + 1)..], kind)
            where fit is not null
            orderby place, fit, file.Path.Length
            select file.Path];
    }

    /// <summary>The outline of a document; <see langword="null"/> when it cannot be read: too large, no text, or not there.</summary>
    public DocumentOutline? Outline(string path)
    {
        if (!outlines.TryGetValue(path, out var outline))
            outlines.Add(path, outline = tree.Read(path) is { } content ? read(path, content) : null);
        return outline;
    }

    /// <summary>The outlines of the documents of a kind that can be read.</summary>
    public IEnumerable<DocumentOutline> OutlinesOf(DocumentKind kind) => Of(kind).Select(Outline).OfType<DocumentOutline>();

    /// <summary>The content of a file; <see langword="null"/> when it cannot be read.</summary>
    public byte[]? Content(string path) => tree.Read(path);

    /// <summary>Whether there is a file or folder of a path.</summary>
    public bool Has(string path) => files.Contains(path) || folders.Contains(path);

    /// <summary>Where a link of a document leads. One whose fragment names nothing in a document that can be read leads nowhere.</summary>
    public LinkTarget Resolve(string document, DocumentLink link)
    {
        var target = LinkTarget.Of(document, link.Target, Has);
        if (target is not { Kind: LinkKind.InTree, Fragment.Length: > 0 } || !DocumentNames.IsDocument(target.Path) || Outline(target.Path) is not { } outline)
            return target;
        return outline.Anchors.Contains(target.Fragment) || outline.Anchors.Contains(target.Fragment.ToLowerInvariant()) ? target : target with { Kind = LinkKind.Nowhere };
    }

    /// <summary>The documents of the tree to which a document leads, in the order of its links, itself left out: at most 30, and as long as they are not too long together.</summary>
    public IReadOnlyList<DocumentOutline> LinkedFrom(DocumentOutline document)
    {
        var words = 0;
        return [.. Leads(document).TakeWhile(linked => (words += linked.Blocks.Sum(block => block.Words.Count)) <= WordsFollowed)];
    }

    private IEnumerable<DocumentOutline> Leads(DocumentOutline document) =>
        document.Blocks.SelectMany(block => block.Links)
            .Select(link => LinkTarget.Of(document.Path, link.Target, Has))
            .Where(target => target.Kind == LinkKind.InTree && target.Path != document.Path && DocumentNames.IsDocument(target.Path))
            .Select(target => target.Path)
            .Distinct(StringComparer.Ordinal)
            .Take(DocumentsFollowed)
            .Select(Outline)
            .OfType<DocumentOutline>();

    private static int IndexOf(IReadOnlyList<string> places, string folder)
    {
        for (var i = 0; i < places.Count; i++)
            if (string.Equals(places[i], folder, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }
}
