namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>One value that somebody or something states of a project.</summary>
/// <param name="Field">Of what.</param>
/// <param name="Value">The value as text; empty, from a person only: that there is none, whatever files say.</param>
/// <param name="Origin">Who states it, and where.</param>
/// <param name="Weight">How much of the whole it is, where the field has weights.</param>
public sealed record ProfileStatement(ProfileField Field, string Value, StatementOrigin Origin, double? Weight = null);

/// <summary>Who states something, and where.</summary>
/// <param name="Source">Who.</param>
/// <param name="Repository">The repository's id, for what a file says.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1; <see langword="null"/>: the file as a whole.</param>
public sealed record StatementOrigin(ProfileSource Source, string? Repository = null, string? Path = null, int? Line = null)
{
    /// <summary>When it was said or read.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who said it, as acts are recorded; <see langword="null"/> for files.</summary>
    public string? ByWhom { get; init; }
}
