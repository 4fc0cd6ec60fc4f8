using System.Text;
using Guesthouse.Catalog.Inspection;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Catalog.Profiles;

/// <summary>Who the role files of a tip name for a part as a whole: CODEOWNERS by the line that covers the part's own files, OWNERS by its approvers.</summary>
/// <remarks>What they mean for classes is derived from the whole history; here they are whom a page may offer to name.</remarks>
internal static class RoleFilesAtTip
{
    private const string Aliases = "OWNERS_ALIASES";
    private static readonly string[] codeOwners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

    /// <summary>Whether a file is read.</summary>
    public static bool Wants(InspectedRepository repository, string path) =>
        path == Aliases || codeOwners.Contains(path, StringComparer.Ordinal) || repository.Parts.Any(part => path == part.Path("OWNERS"));

    /// <summary>The people, each once, with the file and line that names them first.</summary>
    public static IEnumerable<(string Path, StatedValue Value)> Named(Inspection.Inspection inspection, InspectedPart part) =>
        Approvers(inspection, part.Path("OWNERS"))
            .Concat(CodeOwners(inspection, part))
            .DistinctBy(named => named.Person.Who, StringComparer.OrdinalIgnoreCase)
            .Select(named => (named.Path, new StatedValue(ProfileField.TrustedInFile, named.Person.Who, named.Person.Line)));

    private static IEnumerable<(string Path, NamedPerson Person)> CodeOwners(Inspection.Inspection inspection, InspectedPart part)
    {
        if (codeOwners.FirstOrDefault(place => inspection.Tree.Read(place) is not null) is not { } path)
            return [];
        var content = CodeOwnersText.Parse(inspection.Tree.Read(path));
        // A file of no special name in the part's own folder: whoever owns it owns what nothing else is said of.
        var line = content.LastCovering(Encoding.UTF8.GetBytes(part.Path("zzz-any-file")));
        return line < 0 ? [] : content.Lines[line].People.Select(person => (path, person));
    }

    private static IEnumerable<(string Path, NamedPerson Person)> Approvers(Inspection.Inspection inspection, string path)
    {
        if (inspection.Tree.Read(path) is not { } content || RoleFileYaml.Root(content).Root is not { } root || new OwnersYaml().Parse(root) is not OwnersContent owners)
            return [];
        var groups = inspection.Tree.Read(Aliases) is { } aliases && RoleFileYaml.Root(aliases).Root is { } map && OwnersAliasesYaml.Parse(map) is OwnersAliasesContent known
            ? known.Groups
            : new Dictionary<string, IReadOnlyList<NamedPerson>>(StringComparer.OrdinalIgnoreCase);
        return owners.Groups
            .Where(group => group.Filter is null)
            .SelectMany(group => group.Approvers)
            .SelectMany(named => groups.TryGetValue(named.Who, out var members) ? members.Select(member => (Aliases, member)) : [(path, named)]);
    }
}
