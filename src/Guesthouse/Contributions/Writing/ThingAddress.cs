namespace Guesthouse.Contributions.Writing;

/// <summary>Which request or RFC somebody wants to change, as they know it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">How many events they had read; <see langword="null"/>: whatever happened meanwhile is no matter.</param>
public sealed record ThingAddress(int Number, int? Version = null);

/// <summary>A request or RFC as an act left it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">How many events it has.</param>
public sealed record ThingWritten(int Number, int Version);
