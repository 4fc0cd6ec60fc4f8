using Guesthouse.Domain.Organization;

namespace Guesthouse.Organization;

/// <summary>Who does something that is recorded.</summary>
/// <param name="Person">The person; <see langword="null"/>: the operator.</param>
/// <param name="RecordedAs">In words: <c>operator (system user)</c>, <c>ada, by command line</c>.</param>
public sealed record Doer(PersonId? Person, string RecordedAs);
