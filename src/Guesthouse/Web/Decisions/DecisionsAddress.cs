using System.Globalization;
using Guesthouse.Cli;
using Guesthouse.Decisions;
using Guesthouse.Domain.Decisions;
using Guesthouse.Web.Components;
using Guesthouse.Web.Http;

namespace Guesthouse.Web.Decisions;

/// <summary>Which decisions an address asks for: <c>/decisions?q=rounding&amp;project=ledger&amp;outcome=Declined&amp;since=2026-01-01</c>.</summary>
internal static class DecisionsAddress
{
    /// <summary>The keys.</summary>
    public const string Words = "q", Project = "project", Kind = "kind", Outcome = "outcome", Since = "since";

    /// <summary>What is asked; what cannot be read is left out.</summary>
    /// <param name="address">The address.</param>
    /// <param name="slug">The project whose page it is; <see langword="null"/>: the address says.</param>
    public static AskedDecisions Read(LocalAddress address, string? slug) => new()
    {
        Words = Stated(address[Words]),
        Project = slug ?? Stated(address[Project]),
        Kind = Enum.TryParse<DecisionKind>(address[Kind], out var kind) ? kind : null,
        Outcome = Enum.TryParse<DecisionOutcome>(address[Outcome], out var outcome) ? outcome : null,
        Since = CommonOptions.DayIn(address[Since] ?? ""),
        Page = int.TryParse(address[Pager.Key], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1,
    };

    /// <summary>Whether the address leaves any out.</summary>
    public static bool IsFiltered(LocalAddress address) => new[] { Words, Project, Kind, Outcome, Since }.Any(key => Stated(address[key]) is not null);

    private static string? Stated(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
