namespace Guesthouse.Domain;

/// <summary>A text that somebody wrote, as it stood: what events hold instead of the text itself, so that it can be emptied without touching them.</summary>
/// <param name="Text">Which text.</param>
/// <param name="Version">Which of its versions, counted from 1.</param>
public readonly record struct TextVersion(long Text, int Version);
