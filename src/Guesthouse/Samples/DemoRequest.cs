namespace Guesthouse.Samples;

/// <summary>What <c>demo</c> was asked; <see langword="null"/> where nothing was said.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Seed">What it is drawn from.</param>
/// <param name="Now">Where its history ends.</param>
/// <param name="Size">How much is built.</param>
/// <param name="IsFresh">Whether it is built anew where it stands already.</param>
internal sealed record DemoRequest(string? Folder, int? Seed, DateTimeOffset? Now, SampleSize Size, bool IsFresh);
