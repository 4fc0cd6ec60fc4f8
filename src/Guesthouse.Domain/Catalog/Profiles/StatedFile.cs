namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>What a file of a repository states of its project.</summary>
/// <param name="Values">The values, in the order of the file.</param>
/// <param name="Problems">What of it could not be read, each with file and line; the rest stands.</param>
public sealed record StatedFile(IReadOnlyList<StatedValue> Values, IReadOnlyList<Problem> Problems);

/// <summary>A value that a line of a file states.</summary>
/// <param name="Field">Of what.</param>
/// <param name="Value">The value as it is kept.</param>
/// <param name="Line">Where it stands, from 1.</param>
public readonly record struct StatedValue(ProfileField Field, string Value, int Line);
