namespace Guesthouse.Domain.Facts;

/// <summary>Who git says did something: a name and an e-mail address, after the <c>.mailmap</c> at the tip of the default branch.</summary>
/// <param name="Name">The name as written; may be empty.</param>
/// <param name="Email">The address as written; may be empty or no address at all.</param>
public sealed record Signature(string Name, string Email);
