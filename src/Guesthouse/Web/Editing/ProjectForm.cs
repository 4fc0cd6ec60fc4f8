using Guesthouse.Catalog.Projects;
using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Web.Editing;

/// <summary>The form that edits a project, as it is shown or was sent.</summary>
/// <param name="Groups">The fields of its profile, group by group, each group with the key of its title.</param>
public sealed record ProjectForm(IReadOnlyList<(string Title, IReadOnlyList<EditedField> Fields)> Groups)
{
    /// <summary>The name of what is ticked to take people's words back.</summary>
    public const string Release = "release";

    private static readonly (string Title, (ProfileField Field, FieldShape Shape)[] Fields)[] groups =
    [
        ("what", [
            (ProfileField.Title, FieldShape.Line), (ProfileField.Motivation, FieldShape.Prose), (ProfileField.Description, FieldShape.Prose), (ProfileField.Topic, FieldShape.Lines),
            (ProfileField.Lifecycle, FieldShape.Choice), (ProfileField.Documents, FieldShape.Line), (ProfileField.Link, FieldShape.Lines), (ProfileField.Logo, FieldShape.Line),
        ]),
        ("join", [
            (ProfileField.GovernanceLevel, FieldShape.Choice), (ProfileField.FirstResponseHours, FieldShape.Number), (ProfileField.ReviewHours, FieldShape.Number),
            (ProfileField.Wanted, FieldShape.Lines), (ProfileField.Skill, FieldShape.Lines), (ProfileField.Channel, FieldShape.Lines),
        ]),
        ("rules", [
            (ProfileField.Setup, FieldShape.Prose), (ProfileField.Conventions, FieldShape.Prose), (ProfileField.DefinitionOfDone, FieldShape.Prose), (ProfileField.WarrantyDays, FieldShape.Number),
        ]),
        ("code", [(ProfileField.Language, FieldShape.Lines), (ProfileField.Package, FieldShape.Lines)]),
    ];

    /// <summary>Its name in addresses.</summary>
    public required EditedText Slug { get; init; }

    /// <summary>Its host team; empty: as the organization says.</summary>
    public required EditedText Host { get; init; }

    /// <summary>The teams that may know of it, each on a line; empty: everyone.</summary>
    public required EditedText VisibleTo { get; init; }

    /// <summary><c>on</c> where roles that files state give permissions, else empty.</summary>
    public required EditedText Trust { get; init; }

    /// <summary>Parts to add, each on a line.</summary>
    public string AddedParts { get; init; } = "";

    /// <summary>Parts to end.</summary>
    public IReadOnlyList<string> EndedParts { get; init; } = [];

    /// <summary>All fields of the profile.</summary>
    public IEnumerable<EditedField> Fields => Groups.SelectMany(group => group.Fields);

    /// <summary>What stands in the form where somebody else changed it meanwhile.</summary>
    public bool IsOverrun => Fields.Any(each => each.Text.Theirs is not null) || new[] { Slug, Host, VisibleTo, Trust }.Any(text => text.Theirs is not null);

    /// <summary>The form as a page opens it.</summary>
    public static ProjectForm Of(ProjectEntry entry) => new([.. groups.Select(group => (group.Title, (IReadOnlyList<EditedField>)[.. group.Fields.Select(field => FieldOf(entry, field.Field, field.Shape))]))])
    {
        Slug = new EditedText("slug", entry.Slug),
        Host = new EditedText("host", entry.HostTeam ?? ""),
        VisibleTo = new EditedText("visible", string.Join('\n', entry.VisibleTo)),
        Trust = new EditedText("trust", entry.TrustsRoleFiles ? "on" : ""),
    };

    /// <summary>The form as it was sent, beside how things stand now.</summary>
    public static ProjectForm Of(ProjectEntry entry, IFormCollection form)
    {
        var opened = Of(entry);
        var released = form[Release].ToHashSet(StringComparer.Ordinal);
        return new ProjectForm([.. opened.Groups.Select(group => (group.Title, (IReadOnlyList<EditedField>)[.. group.Fields.Select(field =>
            field with { Text = field.Text.From(form), IsReleased = field.IsSaid && released.Contains(field.Text.Key) })]))])
        {
            Slug = opened.Slug.From(form),
            Host = opened.Host.From(form),
            VisibleTo = opened.VisibleTo.From(form),
            Trust = opened.Trust.From(form),
            AddedParts = form["parts"].ToString(),
            EndedParts = [.. form["end"].OfType<string>()],
        };
    }

    /// <summary>What to change: only what whoever sent it wrote otherwise than they found it.</summary>
    public ProjectChange Change => new()
    {
        Slug = Slug.IsChanged ? Slug.Shown : null,
        HostTeam = Host.IsChanged ? Host.Shown : null,
        VisibleTo = VisibleTo.IsChanged ? Words(VisibleTo.Shown) : null,
        TrustsRoleFiles = Trust.IsChanged ? Trust.Shown == "on" : null,
        Fields = [.. Fields.Where(each => each.Text.IsChanged && !each.IsReleased).Select(each => new FieldChange(each.Field, each.Values))],
        Released = [.. Fields.Where(each => each.IsReleased).Select(each => each.Field)],
        AddedScopes = Words(AddedParts),
        RemovedScopes = EndedParts,
    };

    private static EditedField FieldOf(ProjectEntry entry, ProfileField field, FieldShape shape)
    {
        var said = entry.InForce[field].ToList();
        return new EditedField(field, shape, new EditedText(ProfileValue.Written(field), string.Join('\n', said.Select(statement => EditedField.Written(field, statement.Value)))))
        {
            Origin = said.Count > 0 ? said[0].Origin : null,
            IsSaid = entry.SaidByPeople.Contains(field),
        };
    }

    private static string[] Words(string lines) => lines.Split(['\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
