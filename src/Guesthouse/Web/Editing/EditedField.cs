using Guesthouse.Catalog.Projects;
using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Web.Editing;

/// <summary>How a field is written.</summary>
public enum FieldShape
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Some lines of prose.</summary>
    Prose,

    /// <summary>Several values, each on a line.</summary>
    Lines,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of a few words.</summary>
    Choice,
}

/// <summary>A field of a project's profile in the form that edits it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Text">What stands in it.</param>
public sealed record EditedField(ProfileField Field, FieldShape Shape, EditedText Text)
{
    /// <summary>Whose word is in force; <see langword="null"/>: nobody said anything.</summary>
    public StatementOrigin? Origin { get; init; }

    /// <summary>Whether a person said it, so that it can be taken back.</summary>
    public bool IsSaid { get; init; }

    /// <summary>Whether to take it back.</summary>
    public bool IsReleased { get; init; }

    /// <summary>Whether what was sent is no value of the field.</summary>
    public bool IsWrong => Text.IsChanged && !IsReleased && Values.Any(value => !StatedByPerson.Read(Field, value).IsOk);

    /// <summary>What is written, value by value; empty: that there is none.</summary>
    public IReadOnlyList<string> Values => Text.Shown.Length == 0 ? []
        : Shape == FieldShape.Lines ? Text.Shown.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : [Text.Shown];

    /// <summary>The words of a choice.</summary>
    public IEnumerable<string> Choices =>
        Field == ProfileField.GovernanceLevel ? Enum.GetValues<GovernanceLevel>().Select(ProfileValue.Written) : Enum.GetValues<Lifecycle>().Select(ProfileValue.Written);

    /// <summary>A value as it is written in the form: words as people write them, and not as they are kept.</summary>
    public static string Written(ProfileField field, string kept) => field switch
    {
        ProfileField.GovernanceLevel => ProfileValue.Written(Enum.Parse<GovernanceLevel>(kept)),
        ProfileField.Lifecycle => ProfileValue.Written(Enum.Parse<Lifecycle>(kept)),
        _ => kept,
    };
}
