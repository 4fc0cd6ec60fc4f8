using Guesthouse.Domain.Catalog.Documents;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Catalog.Readiness;

/// <summary>Finds who the role files of a tree name as trusted committers: by place, never by name.</summary>
internal static class NamedCommitters
{
    private static readonly string[] codeOwners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

    /// <summary>One place for each person or team named; of several kinds of file the one that names most.</summary>
    public static IReadOnlyList<Evidence> In(RepositoryDocuments documents)
    {
        var top = documents.Prefix.Length == 0 ? "" : documents.Prefix + "/";
        return new[] { InOwners(documents, top), InCodeOwners(documents), InMaintainers(documents, top) }.MaxBy(found => found.Count)!;
    }

    private static List<Evidence> InOwners(RepositoryDocuments documents, string top)
    {
        var path = new[] { $"{top}OWNERS", "OWNERS" }.FirstOrDefault(documents.Has);
        if (path is null || documents.Content(path) is not { } content || RoleFileYaml.Root(content).Root is not { } root || new OwnersYaml().Parse(root) is not OwnersContent owners)
            return [];
        var groups = Aliases(documents);
        var approvers = owners.Groups.SelectMany(group => group.Approvers).SelectMany(named =>
            groups.TryGetValue(named.Who, out var members) ? members.Select(member => (member.Who, Path: "OWNERS_ALIASES", member.Line)) : [(named.Who, Path: path, named.Line)]);
        return Distinct(approvers);
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<NamedPerson>> Aliases(RepositoryDocuments documents) =>
        documents.Content("OWNERS_ALIASES") is { } content && RoleFileYaml.Root(content).Root is { } root && OwnersAliasesYaml.Parse(root) is OwnersAliasesContent aliases
            ? aliases.Groups
            : new Dictionary<string, IReadOnlyList<NamedPerson>>(StringComparer.Ordinal);

    private static List<Evidence> InCodeOwners(RepositoryDocuments documents)
    {
        var path = codeOwners.FirstOrDefault(documents.Has);
        return path is null || documents.Content(path) is not { } content
            ? []
            : Distinct(CodeOwnersText.Parse(content).Lines.SelectMany(line => line.Teams.Select(team => (team, path, line.Line)).Concat(line.People.Select(person => (person.Who, path, person.Line)))));
    }

    private static List<Evidence> InMaintainers(RepositoryDocuments documents, string top)
    {
        var path = new[] { $"{top}MAINTAINERS", $"{top}MAINTAINERS.md", "MAINTAINERS", "MAINTAINERS.md" }.FirstOrDefault(documents.Has);
        return path is null || documents.Content(path) is not { } content ? [] : Distinct(MaintainersText.Parse(content).People.Select(person => (person.Who, path, person.Line)));
    }

    private static List<Evidence> Distinct(IEnumerable<(string Who, string Path, int Line)> named) =>
        [.. named.DistinctBy(one => one.Who, StringComparer.OrdinalIgnoreCase).Select(one => new Evidence(one.Path, one.Line, null))];
}
