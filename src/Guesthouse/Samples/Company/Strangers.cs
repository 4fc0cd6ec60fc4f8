namespace Guesthouse.Samples.Company;

/// <summary>Those of whom the organization's file says nothing, or nothing but that they are machines.</summary>
internal static class Strangers
{
    /// <summary>Addresses that nobody claimed: machines' accounts, people who left before the file was begun, and one that is likely Sigrid's.</summary>
    public static IReadOnlyList<SamplePerson> Nobodys { get; } =
    [
        Of("kdvorak", "kdvorak", "kdvorak@build-7.northmere.example"),
        Of("root", "root", "root@runner-14.northmere.example"),
        Of("anders", "Anders H", "anders.h@oldmail.example"),
        Of("tmp", "T. Okafor", "t.okafor@partner.example"),
        Of("laptop", "S. Aasen", "sigrid@field-laptop.local"),
        Of("marie", "Marie", "marie@studio-halle.example"),
    ];

    /// <summary>Opens changes all over the company since spring.</summary>
    public static SamplePerson SwiftScout { get; } = Agent("swift-scout[bot]");

    /// <summary>Mends documents.</summary>
    public static SamplePerson DocsMender { get; } = Agent("docs-mender[bot]");

    /// <summary>Raises versions of what is used.</summary>
    public static SamplePerson Renovate { get; } = Agent("renovate[bot]");

    /// <summary>Makes releases; it is named in the organization's file, because its name tells nothing.</summary>
    public static SamplePerson ReleaseTrain { get; } = Agent("release-train") with { Email = "release-train@northmere.example" };

    private static SamplePerson Of(string id, string name, string email) =>
        new(id, name, id, Office.Lisbon) { Email = email, Standing = SampleStanding.Stranger, Memberships = [] };

    private static SamplePerson Agent(string name) => new(name, name, name, Office.Lisbon)
    {
        Email = $"{name}@users.noreply.northmere.example",
        Standing = SampleStanding.Agent,
        Memberships = [],
    };
}
