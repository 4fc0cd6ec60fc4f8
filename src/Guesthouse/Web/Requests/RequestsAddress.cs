using System.Globalization;
using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Web.Components;
using Guesthouse.Web.Http;

namespace Guesthouse.Web.Requests;

/// <summary>How addresses choose requests: every view has its own, which can be sent to a colleague.</summary>
public static class RequestsAddress
{
    /// <summary>Keys of the address.</summary>
    public const string State = "state", Words = "q", Project = "project", Host = "host", Guest = "guest", Whose = "whose", View = "view", Order = "sort";

    /// <summary>Values of <see cref="Whose"/>, and of <see cref="View"/>.</summary>
    public const string Mine = "mine", Waiting = "waiting", Followed = "followed", Board = "board";

    /// <summary>The orders that can be chosen, by the value of <see cref="Order"/>.</summary>
    public static IReadOnlyDictionary<string, RequestOrder> Orders { get; } = new Dictionary<string, RequestOrder>(StringComparer.Ordinal)
    {
        ["newest"] = RequestOrder.Newest,
        ["last"] = RequestOrder.LastChange,
        ["waiting"] = RequestOrder.Waiting,
        ["priority"] = RequestOrder.Priority,
        ["by"] = RequestOrder.ByWhen,
    };

    /// <summary>What an address asks for. What it says otherwise than it should leaves none out.</summary>
    public static AskedRequests Read(LocalAddress address) => new()
    {
        States = Enum.TryParse<RequestState>(address[State], ignoreCase: true, out var state) && Enum.IsDefined(state) ? [state] : [],
        Words = Filled(address[Words]),
        Project = Filled(address[Project]),
        HostTeam = Filled(address[Host]),
        GuestTeam = Filled(address[Guest]),
        Mine = address[Whose] == Mine,
        WaitsForMe = address[Whose] == Waiting,
        Followed = address[Whose] == Followed,
        Order = OrderOf(address),
        Page = int.TryParse(address[Pager.Key], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
    };

    /// <summary>The order that is chosen; without one the best first where words are sought, else the newest.</summary>
    private static RequestOrder OrderOf(LocalAddress address) =>
        Orders.TryGetValue(address[Order] ?? "", out var order) ? order
        : Filled(address[Words]) is not null ? RequestOrder.Relevance
        : RequestOrder.Newest;

    private static string? Filled(string? written) => string.IsNullOrWhiteSpace(written) ? null : written.Trim();
}
