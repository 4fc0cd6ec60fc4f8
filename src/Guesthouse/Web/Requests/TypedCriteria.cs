using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Web.Requests;

/// <summary>What a product owner types when they say what a contribution must be.</summary>
public static class TypedCriteria
{
    /// <summary>The names of its fields.</summary>
    public const string UserStory = "story", DefinitionOfDone = "done", Size = "size", Architecture = "architecture", Conventions = "conventions", Dependencies = "dependencies", DataContracts = "contracts", Paths = "paths";

    /// <summary>Reads the fields. Whether they will do is for the domain to say.</summary>
    public static AcceptanceCriteria Read(TypedForm typed) => new()
    {
        UserStory = typed[UserStory],
        DefinitionOfDone = typed[DefinitionOfDone],
        Size = TypedRequest.Chosen(typed[Size], ContributionSize.M),
        ArchitectureConstraints = typed.Optional(Architecture),
        CodingConventions = typed.Optional(Conventions),
        PermittedDependencies = typed.Optional(Dependencies),
        DataContracts = typed.Optional(DataContracts),
        Paths = typed.Lines(Paths),
    };

    /// <summary>The fields as they hold criteria.</summary>
    public static IReadOnlyDictionary<string, string> FieldsOf(AcceptanceCriteria criteria) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [UserStory] = criteria.UserStory,
        [DefinitionOfDone] = criteria.DefinitionOfDone,
        [Size] = criteria.Size.ToString(),
        [Architecture] = criteria.ArchitectureConstraints ?? "",
        [Conventions] = criteria.CodingConventions ?? "",
        [Dependencies] = criteria.PermittedDependencies ?? "",
        [DataContracts] = criteria.DataContracts ?? "",
        [Paths] = string.Join('\n', criteria.Paths),
    };
}
