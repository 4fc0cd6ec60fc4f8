using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Catalog.Projects;

/// <summary>What to change of a project; <see langword="null"/> and empty lists leave a thing as it is.</summary>
public sealed record ProjectChange
{
    /// <summary>Its slug; the old one keeps leading to it.</summary>
    public string? Slug { get; init; }

    /// <summary>Its host team; empty: none, so that the organization's file says it.</summary>
    public string? HostTeam { get; init; }

    /// <summary>The teams that may see it; empty: everyone.</summary>
    public IReadOnlyList<string>? VisibleTo { get; init; }

    /// <summary>Whether roles that files state give permissions there.</summary>
    public bool? TrustsRoleFiles { get; init; }

    /// <summary>What the person states of it; of each field all its values.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init; } = [];

    /// <summary>Fields of which people's words are taken back, so that files and history speak again.</summary>
    public IReadOnlyList<ProfileField> Released { get; init; } = [];

    /// <summary>Parts to add, each <c>REPO</c> or <c>REPO:PATH</c>.</summary>
    public IReadOnlyList<string> AddedScopes { get; init; } = [];

    /// <summary>Parts to end today, written alike.</summary>
    public IReadOnlyList<string> RemovedScopes { get; init; } = [];

    /// <summary>Whether there is anything to change.</summary>
    public bool IsEmpty => Slug is null && HostTeam is null && VisibleTo is null && TrustsRoleFiles is null && Fields.Count == 0 && Released.Count == 0 && AddedScopes.Count == 0 && RemovedScopes.Count == 0;

    /// <summary>Whether classes of changes follow from it.</summary>
    public bool ChangesClasses => HostTeam is not null || AddedScopes.Count > 0 || RemovedScopes.Count > 0;
}

/// <summary>What a person states of one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">Its values as written; empty: that there is none, whatever files say.</param>
public sealed record FieldChange(ProfileField Field, IReadOnlyList<string> Values);
