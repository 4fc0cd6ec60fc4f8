namespace Guesthouse.Samples.Requests;

/// <summary>Everything that guests asked for at Northmere.</summary>
internal static class NorthmereRequests
{
    public static IReadOnlyList<SampleRequest> All { get; } = [.. WaitingRequests.All, .. OpenRequests.All, .. FinishedRequests.All];
}
