using Guesthouse.Domain.Catalog.Ownership;

namespace Guesthouse.Contributions.Requests;

/// <summary>The paths that a request touches, as roles are asked about them.</summary>
internal static class RequestPaths
{
    /// <summary>The paths of a text with one a line; empty: not known.</summary>
    public static IReadOnlyList<PathPrefix> Of(string? text) => [.. Lines(text).Select(PathPrefix.Parse)];

    /// <summary>The lines of that text.</summary>
    public static IReadOnlyList<string> Lines(string? text) => text?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
