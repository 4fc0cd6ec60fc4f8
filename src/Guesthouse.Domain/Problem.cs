namespace Guesthouse.Domain;

/// <summary>How an expected refusal is answered at every door: exit code, HTTP status, words on the page.</summary>
public enum ProblemKind
{
    /// <summary>The input is wrong. Exit code 3, HTTP 400.</summary>
    Invalid,

    /// <summary>The viewer may not do this. Exit code 4, HTTP 403.</summary>
    Forbidden,

    /// <summary>There is no such thing, or the viewer may not know of it. Exit code 4, HTTP 404.</summary>
    NotFound,

    /// <summary>Somebody else was quicker, or the thing is busy. Exit code 5, HTTP 409.</summary>
    Conflict,
}

/// <summary>An expected refusal.</summary>
/// <param name="Kind">What the doors make of it.</param>
/// <param name="Code">A stable English code, such as <c>team.unknown-parent</c>: lower case, words joined by hyphens.</param>
/// <param name="Detail">One English sentence that names the place and, where there is one, the way out.</param>
/// <param name="Source">The line of the input that is wrong, where the input has lines.</param>
public sealed record Problem(ProblemKind Kind, string Code, string Detail, SourceLine? Source = null)
{
    /// <summary>The problem as one line: <c>org.yaml:12: sentence</c>.</summary>
    public override string ToString() => Source is { } at ? $"{at}: {Detail}" : Detail;
}

/// <summary>A line of an input file, for messages and for explanations that can be checked by hand.</summary>
/// <param name="File">The file's path as the user gave it.</param>
/// <param name="Line">The line, counted from 1; 0 when the input has no lines.</param>
public readonly record struct SourceLine(string File, int Line)
{
    /// <summary><c>file:line</c>, or <c>file</c> alone without a line.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}
