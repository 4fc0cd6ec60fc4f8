using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Exchange;

/// <summary>A project as exports write it.</summary>
/// <param name="Line">The project, with its host team.</param>
/// <param name="Row">Its row.</param>
/// <param name="Profile">What is in force of its profile.</param>
internal sealed record CatalogueProject(ProjectLine Line, ProjectRow Row, ProfileRow Profile)
{
    /// <summary>What is in force of the fields with several values, in order.</summary>
    public required ILookup<ProfileField, ProfileValueRow> Values { get; init; }

    /// <summary>What it is made of, in order of ids and folders.</summary>
    public required IReadOnlyList<CataloguePart> Parts { get; init; }

    /// <summary>Today's product owners and trusted committers by kind, in order of their ids.</summary>
    public required ILookup<RoleKind, string> Roles { get; init; }

    /// <summary>The slugs of the projects that use it, in order.</summary>
    public required IReadOnlyList<string> UsedBy { get; init; }

    /// <summary>The slugs of the projects that it uses, in order.</summary>
    public required IReadOnlyList<string> Uses { get; init; }

    /// <summary>Its four levels of readiness in the order of the principles; <see langword="null"/>: never assessed.</summary>
    public IReadOnlyList<ReadinessLevel>? Readiness { get; init; }

    /// <summary>Its activity score as it was last computed; <see langword="null"/>: never.</summary>
    public int? ActivityScore { get; init; }

    /// <summary>Its level of a principle as files write it; <see langword="null"/>: never assessed.</summary>
    public string? LevelOf(Principle principle) => Readiness is null ? null : ReadinessWords.IdOf(Readiness[(int)principle]);

    /// <summary>The values of a field.</summary>
    public IEnumerable<string> Of(ProfileField field) => Values[field].Select(row => row.Value);
}

/// <summary>A part of a project.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="Path">The folder that is meant; empty: the whole repository.</param>
/// <param name="Page">Its page on the forge; <see langword="null"/>: none is known.</param>
internal sealed record CataloguePart(RepositoryRow Repository, string Path, string? Page);
