namespace Guesthouse.Decisions.Rfcs;

/// <summary>Which RFC somebody wants to change, as they know it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">How many events they had read; <see langword="null"/>: whatever happened meanwhile is no matter.</param>
public sealed record RfcAddress(int Number, int? Version = null);

/// <summary>The RFC as an act left it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">How many events it has.</param>
public sealed record RfcAddressed(int Number, int Version);
