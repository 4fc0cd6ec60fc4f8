namespace Guesthouse.Samples.Company;

/// <summary>A place where people of the sample organization work.</summary>
/// <param name="City">Where it is.</param>
/// <param name="TimeZone">Its IANA time zone.</param>
/// <param name="Peoples">Which names are usual there.</param>
internal sealed record Office(string City, string TimeZone, IReadOnlyList<NameList> Peoples)
{
    public static Office Lisbon { get; } = new("Lisbon", "Europe/Lisbon",
        [NameList.Portuguese, NameList.Spanish, NameList.French, NameList.Nordic, NameList.German, NameList.Slavic, NameList.Italian]);

    public static Office Toronto { get; } = new("Toronto", "America/Toronto",
        [NameList.English, NameList.WestAfrican, NameList.Arabic, NameList.LatinAmerican, NameList.Persian]);

    public static Office Bengaluru { get; } = new("Bengaluru", "Asia/Kolkata", [NameList.IndianSouth, NameList.IndianNorth]);

    public static Office Tokyo { get; } = new("Tokyo", "Asia/Tokyo", [NameList.Japanese, NameList.Chinese, NameList.Korean]);

    /// <summary>Its clock.</summary>
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
}
