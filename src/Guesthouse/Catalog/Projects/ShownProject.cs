using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Everything that is said of a project, as <c>guesthouse project show</c> tells it. Days and instants are UTC, ISO 8601.</summary>
internal sealed record ShownProject
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public int Version { get; init; }

    public string? HostTeam { get; init; }

    /// <summary>Empty: everyone.</summary>
    public required IReadOnlyList<string> VisibleTo { get; init; }

    /// <summary>Whether roles that files state give permissions.</summary>
    public bool TrustsRoleFiles { get; init; }

    public string? ConfirmedAt { get; init; }

    public string? ConfirmedBy { get; init; }

    public bool AsksForConfirmation { get; init; }

    /// <summary><c>REPO</c> or <c>REPO:PATH</c>.</summary>
    public required IReadOnlyList<string> Scope { get; init; }

    public required IReadOnlyList<ShownRole> Roles { get; init; }

    /// <summary>What is in force.</summary>
    public required IReadOnlyList<ShownField> Fields { get; init; }

    /// <summary>What is wrong with files of the project, each with file and line.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>A field with its values.</summary>
    public sealed record ShownField(string Field, IReadOnlyList<ShownValue> Values);

    /// <summary>A value and whose word it is.</summary>
    public sealed record ShownValue(string Value, double? Weight, string Source, string? Repository, string? Path, int? Line, string? At, string? By, string Origin);

    /// <summary>A role.</summary>
    public sealed record ShownRole(string Person, string Kind, string Path, string? From, string? To);

    /// <summary>Reads it.</summary>
    public static async Task<ShownProject> ReadAsync(GuesthouseContext context, Installation installation, ProjectRow project, CancellationToken cancellation)
    {
        var state = await ProjectState.ReadAsync(context, project.Key, cancellation);
        var today = installation.Today;
        var ids = await context.Set<RepositoryRow>().ToDictionaryAsync(row => row.Key, row => row.Id, cancellation);
        var stated = await StoredProfile.StatementsAsync(context, project.Key, cancellation);
        var parts = state.Parts.Where(part => part.ToDay is null || part.ToDay > today).ToList();
        return new ShownProject
        {
            Slug = project.Slug,
            Name = project.Name,
            Version = project.Version,
            HostTeam = project.HostTeam,
            VisibleTo = state.VisibleTo,
            TrustsRoleFiles = state.TrustsRoleFiles,
            ConfirmedAt = Instant(state.ConfirmedAt),
            ConfirmedBy = state.ConfirmedBy,
            AsksForConfirmation = ConfirmationRule.IsDue(state.ConfirmedAt, project.CreatedAt, installation.Clock.GetUtcNow()),
            Scope = [.. parts.Select(part => part.PathPrefix.Length == 0 ? ids[part.Repository] : $"{ids[part.Repository]}:{part.PathPrefix}").Order(StringComparer.Ordinal)],
            Roles = [.. state.Holdings.Where(held => held.ToDay is null || held.ToDay > today)
                .Select(held => new ShownRole(held.Person, held.Kind == RoleKind.ProductOwner ? "product owner" : "trusted committer", held.PathPrefix, Day(held.FromDay), Day(held.ToDay)))],
            Fields = [.. StatementsInForce.Of(stated.Select(row => row.Statement))
                .Where(statement => statement.Field != ProfileField.Readme)
                .GroupBy(statement => statement.Field)
                .Select(field => new ShownField(ProfileWords.Of(field.Key), [.. field.Select(Value)]))],
            Problems = await FileProblems.OfAsync(context, project.Key, today, cancellation),
        };
    }

    private static ShownValue Value(ProfileStatement statement) => new(
        statement.Value, statement.Weight, ProfileValue.Written(statement.Origin.Source), statement.Origin.Repository, statement.Origin.Path, statement.Origin.Line,
        statement.Origin.ByWhom is null ? null : Instant(statement.Origin.At), statement.Origin.ByWhom, OriginOf(statement.Origin));

    private static string OriginOf(StatementOrigin origin) => origin switch
    {
        { Source: ProfileSource.Person } => $"said by {origin.ByWhom}, {Instant(origin.At)}",
        { Path: { } path, Line: { } line } => $"{path}, line {line.ToString(CultureInfo.InvariantCulture)}",
        { Path: { } path } => path,
        _ => ProfileValue.Written(origin.Source),
    };

    private static string? Instant(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
