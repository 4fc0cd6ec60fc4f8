namespace Guesthouse.Domain.Organization.Importing;

/// <summary>A statement as a file makes it.</summary>
/// <param name="Statement">What is stated.</param>
/// <param name="IsUndated">Whether the file says it without days, though the kind has days: it states what is so today.</param>
/// <param name="Position">Its place among its kind in the file, from 0.</param>
/// <param name="Source">The line that says so.</param>
public sealed record Stated(Statement Statement, bool IsUndated, int Position, SourceLine Source);

/// <summary>A statement that is kept and in force.</summary>
/// <param name="Statement">What is stated.</param>
/// <param name="IsUndated">Whether a file says it without days; its days are those on which imports met a change.</param>
/// <param name="Position">Its place among its kind in the file, from 0.</param>
/// <param name="Source">The line that says so.</param>
/// <param name="Key">The key of its row.</param>
/// <param name="Owner">The source that owns it; <see langword="null"/>: a person made it.</param>
/// <param name="ConfirmedBy">Who confirmed it; <see langword="null"/>: nobody.</param>
public sealed record Kept(Statement Statement, bool IsUndated, int Position, SourceLine Source, string Key, int? Owner, string? ConfirmedBy);
