namespace Guesthouse.Contributions.Requests;

/// <summary>Which request somebody wants to change, as they know it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">How many events they had read; <see langword="null"/>: whatever happened meanwhile is no matter.</param>
public sealed record RequestAddress(int Number, int? Version = null);

/// <summary>The request as an act left it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">How many events it has.</param>
public sealed record RequestAddressed(int Number, int Version);
