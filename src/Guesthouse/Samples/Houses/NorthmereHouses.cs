namespace Guesthouse.Samples.Houses;

/// <summary>All houses of Northmere.</summary>
internal static class NorthmereHouses
{
    public static IReadOnlyList<SampleHouse> All { get; } = [.. CommerceHouses.All, .. ExperienceHouses.All, .. PlatformHouses.All];

    /// <summary>The houses that are built at a size; small ones are a year old at most.</summary>
    public static IReadOnlyList<SampleHouse> Of(SampleSize size) => size == SampleSize.Full
        ? All
        : [.. All.Where(house => house.IsInSmall).Select(house => house with { Begins = Math.Min(house.Begins, 460 + (house.Sleeps > 0 ? 60 : 0)), Pace = house.Pace / 3 })];

    /// <summary>The house of a slug.</summary>
    public static SampleHouse Named(string slug) => All.First(house => house.Slug == slug);
}
