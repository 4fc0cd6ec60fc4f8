using Guesthouse.Catalog.Inspection;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Documents;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Profiles;

/// <summary>What the files and the history of one part of a repository state of the part's project.</summary>
/// <param name="inspection">The files.</param>
/// <param name="part">The part.</param>
internal sealed class PartStatements(Inspection.Inspection inspection, InspectedPart part)
{
    private const string InnersourceFile = "innersource.json";
    private static readonly string[] catalogFiles = ["catalog-info.yaml", "catalog-info.yml"];

    /// <summary>In the order in which the first that exists is taken.</summary>
    private static readonly string[] readmes = ["README.md", "README.markdown", "README", "README.txt", "README.rst", "README.adoc"];

    private static readonly string[] guidelines =
        ["CONTRIBUTING.md", ".github/CONTRIBUTING.md", "docs/CONTRIBUTING.md", "CONTRIBUTING", "CONTRIBUTING.txt", "CONTRIBUTING.rst", "CONTRIBUTING.adoc"];

    private readonly List<ProfileStatementRow> statements = [];
    private readonly List<RepositoryFileRow> files = [];

    /// <summary>What is stated.</summary>
    public IReadOnlyList<ProfileStatementRow> Statements => statements;

    /// <summary>What pages show as it is.</summary>
    public IReadOnlyList<RepositoryFileRow> Files => files;

    /// <summary>Whether a file is read.</summary>
    public static bool Wants(InspectedRepository repository, string path) =>
        repository.Parts.Any(part => part.Holds(path) && path.Length - part.Prefix.Length < 40
            && Names().Any(name => path.Equals(part.Path(name), StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reads everything.</summary>
    public void Read()
    {
        if (Find(InnersourceFile) is { } portal)
            Take(ProfileSource.InnersourceJson, portal, InnersourceJson.Parse(Content(portal), portal));
        if (catalogFiles.Select(Find).OfType<string>().FirstOrDefault() is { } catalog)
            Take(ProfileSource.CatalogInfo, catalog, CatalogInfoYaml.Parse(Content(catalog), catalog));
        if (readmes.Select(Find).OfType<string>().FirstOrDefault() is { } readme)
            Readme(readme);
        if (guidelines.Select(Find).OfType<string>().FirstOrDefault() is { } guideline)
        {
            Add(ProfileSource.File, ProfileField.Guideline, guideline, guideline);
            Keep(guideline, RepositoryFileKind.Contributing);
        }
        if (part.Logo is { } chosen && part.Holds(chosen) && LogoPicture.IsOne(chosen) && inspection.Tree.ReadFurther(chosen) is { } picture && LogoPicture.Problem(chosen, picture) is null)
            files.Add(new RepositoryFileRow { Repository = inspection.Repository.Key, Path = chosen, Kind = RepositoryFileKind.Logo, Content = picture });
        foreach (var (path, named) in RoleFilesAtTip.Named(inspection, part).Take(ProfileValue.MostValues))
            Add(ProfileSource.RoleFile, named.Field, PlainText.Line(named.Value), path, named.Line);
        foreach (var (field, value, weight) in HistoryOfPart.Read(inspection, part))
            Add(ProfileSource.History, field, value, path: null, weight: weight);
    }

    private static IEnumerable<string> Names() => [InnersourceFile, .. catalogFiles, .. readmes, .. guidelines];

    /// <summary>The path of a file of the part as it is written there, whatever the case, if it could be read.</summary>
    private string? Find(string name)
    {
        var wanted = part.Path(name);
        return inspection.Tree.Read(wanted) is not null ? wanted : inspection.Tree.Files
            .Where(file => file.Path.Length == wanted.Length && file.Path.Equals(wanted, StringComparison.OrdinalIgnoreCase) && inspection.Tree.Read(file.Path) is not null)
            .Select(file => file.Path)
            .FirstOrDefault();
    }

    private byte[] Content(string path) => inspection.Tree.Read(path)!;

    private void Readme(string path)
    {
        var readme = ReadmeText.Of(Content(path));
        if (readme.FirstParagraph is { } paragraph && ProfileValue.Read(ProfileField.Description, paragraph).TryGet(out var description))
            Add(ProfileSource.Readme, ProfileField.Description, description, path);
        if (readme.Words.Length > 0)
            Add(ProfileSource.Readme, ProfileField.Readme, readme.Words, path);
    }

    private void Take(ProfileSource source, string path, StatedFile file)
    {
        foreach (var problem in file.Problems)
            inspection.Report(problem);
        foreach (var value in file.Values)
            if (value.Field != ProfileField.Logo)
                Add(source, value.Field, value.Value, path, value.Line);
            else if (LogoAt(path, value) is { } logo)
                Add(source, value.Field, logo, path, value.Line);
    }

    /// <summary>Pictures come from the repository alone: one from elsewhere would tell that place who looks at the page.</summary>
    private string? LogoAt(string path, StatedValue stated)
    {
        var folder = path[..Math.Max(0, path.LastIndexOf('/'))];
        var resolved = RepositoryPath.Resolve(folder, stated.Value);
        if (resolved is null || !part.Holds(resolved))
            return Refuse(path, stated, "The logo must be the path of a picture within the project's own files; others are not shown.");
        if (!LogoPicture.IsOne(resolved))
            return Refuse(path, stated, "The logo must be a PNG, JPEG, GIF, WebP or SVG file.");
        if (inspection.Tree.ReadFurther(resolved) is not { } content)
            return Refuse(path, stated, $"There is no picture '{resolved}' that can be read.");
        if (LogoPicture.Problem(resolved, content) is { } problem)
            return Refuse(path, stated, problem);
        files.Add(new RepositoryFileRow { Repository = inspection.Repository.Key, Path = resolved, Kind = RepositoryFileKind.Logo, Content = content });
        return resolved;
    }

    private string? Refuse(string path, StatedValue stated, string reason)
    {
        inspection.Report(new Problem(ProblemKind.Invalid, "profile.logo", reason, new SourceLine(path, stated.Line)));
        return null;
    }

    private void Keep(string path, RepositoryFileKind kind) =>
        files.Add(new RepositoryFileRow { Repository = inspection.Repository.Key, Path = path, Kind = kind, Content = Content(path) });

    private void Add(ProfileSource source, ProfileField field, string value, string? path, int? line = null, double? weight = null) => statements.Add(new ProfileStatementRow
    {
        Project = part.Project,
        Field = field,
        Position = statements.Count(row => row.Source == source && row.Field == field),
        Value = value,
        Weight = weight,
        Source = source,
        Repository = inspection.Repository.Key,
        Path = path,
        Line = line,
        At = inspection.At,
    });
}
