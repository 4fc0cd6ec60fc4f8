using Guesthouse.Storage.Rows;

namespace Guesthouse.Contributions.Requests;

/// <summary>On what somebody is asked to decide.</summary>
/// <param name="Projects">The keys of projects on all of whose requests they decide, whatever path these are about.</param>
/// <param name="Parts">The keys of projects of which they have a part.</param>
/// <param name="Requests">The numbers of requests to those that are about their part, and wait for the host.</param>
public sealed record DecidedRequests(IReadOnlySet<int> Projects, IReadOnlySet<int> Parts, IReadOnlySet<int> Requests)
{
    /// <summary>On nothing.</summary>
    public static DecidedRequests None { get; } = new(new HashSet<int>(), new HashSet<int>(), new HashSet<int>());

    /// <summary>Whether there is a project where they decide.</summary>
    public bool IsAnywhere => Projects.Count + Parts.Count > 0;

    /// <summary>Whether they decide on a request that waits for the host.</summary>
    internal bool Has(RequestRow row) => Projects.Contains(row.Project) || Requests.Contains(row.Number);
}
