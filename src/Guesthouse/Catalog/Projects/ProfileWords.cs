using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Catalog.Projects;

/// <summary>What the fields that people state are called on the command line: <c>--wanted</c>, <c>release … wanted</c>, and the keys of <c>show</c>.</summary>
internal static class ProfileWords
{
    /// <summary>The words in the order of help, with their fields: a promise is two.</summary>
    public static IReadOnlyList<(string Word, IReadOnlyList<ProfileField> Fields)> All { get; } =
    [
        ("title", [ProfileField.Title]),
        ("motivation", [ProfileField.Motivation]),
        ("description", [ProfileField.Description]),
        ("wanted", [ProfileField.Wanted]),
        ("skills", [ProfileField.Skill]),
        ("topics", [ProfileField.Topic]),
        ("languages", [ProfileField.Language]),
        ("level", [ProfileField.GovernanceLevel]),
        ("lifecycle", [ProfileField.Lifecycle]),
        ("promise", [ProfileField.FirstResponseHours, ProfileField.ReviewHours]),
        ("docs", [ProfileField.Documents]),
        ("logo", [ProfileField.Logo]),
        ("channel", [ProfileField.Channel]),
        ("package", [ProfileField.Package]),
        ("setup", [ProfileField.Setup]),
        ("conventions", [ProfileField.Conventions]),
        ("done", [ProfileField.DefinitionOfDone]),
        ("warranty", [ProfileField.WarrantyDays]),
    ];

    /// <summary>The word of a field; its own name where only files and history state it.</summary>
    public static string Of(ProfileField field) => All.FirstOrDefault(known => known.Fields.Count == 1 && known.Fields[0] == field).Word ?? ProfileValue.Written(field);
}
