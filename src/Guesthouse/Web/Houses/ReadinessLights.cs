using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Web.Components;

namespace Guesthouse.Web.Houses;

/// <summary>Levels as the four windows of a house show them.</summary>
public static class ReadinessLights
{
    /// <summary>Lit from <c>ready</c> on, half lit when started, dark below and where nothing is known; <see langword="null"/> when nothing is known of any principle.</summary>
    /// <param name="levels">In the order of the principles; <see langword="null"/>: never assessed.</param>
    public static IReadOnlyList<ReadinessPanes.Light>? Of(IReadOnlyList<ReadinessLevel>? levels) =>
        levels is null || levels.All(level => level == ReadinessLevel.Unknown) ? null : [.. levels.Select(Of)];

    private static ReadinessPanes.Light Of(ReadinessLevel level) => level switch
    {
        >= ReadinessLevel.Ready => ReadinessPanes.Light.Lit,
        ReadinessLevel.Started => ReadinessPanes.Light.Half,
        _ => ReadinessPanes.Light.Dark,
    };
}
