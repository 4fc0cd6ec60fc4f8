using System.Net;
using Guesthouse.Access.Settings;
using Guesthouse.Domain.Access;
using Guesthouse.Storage;

namespace Guesthouse.Access;

/// <summary>Who may come in, and by which address.</summary>
public sealed record AccessOptions
{
    private const string None = "none";

    /// <summary>How an administrator chooses <see cref="VisitorsRead"/>.</summary>
    public static Setting VisitorsReadSetting { get; } = Setting.YesOrNo(
        "Access:VisitorsRead", false, "Whether everyone who reaches the pages may read what is visible to everyone without signing in; otherwise only who sits at this machine may.");

    /// <summary>How an administrator chooses <see cref="VisitorsSeeBadges"/>.</summary>
    public static Setting VisitorsSeeBadgesSetting { get; } = Setting.YesOrNo(
        "Access:VisitorsSeeBadges", false, "Whether badges of projects that are visible to everyone are drawn for whoever asks, such as a forge that shows a README.");

    /// <summary>How an administrator chooses <see cref="PublicUrl"/>.</summary>
    public static Setting PublicUrlSetting { get; } = new(
        "Access:PublicUrl", None, "The address that readers come in by, where that is a proxy or a name: one-time links lead there, and other hosts are refused.", "an address such as https://guesthouse.example, or none", text => text == None || UrlOf(text) is not null);

    /// <summary>How an administrator chooses <see cref="TrustedProxies"/>.</summary>
    public static Setting TrustedProxiesSetting { get; } = new(
        "Access:TrustedProxies", None, "The proxies whose word is taken for who asks and by which scheme and host; that of all others is ignored.", "addresses or networks joined by commas, such as 10.0.0.7, 10.1.0.0/16, or none", text => text == None || NetworksOf(text) is not null);

    /// <summary>Whether visitors may read wherever they come from; no unless said.</summary>
    public bool VisitorsRead { get; init; }

    /// <summary>Whether visitors see badges wherever they come from; no unless said.</summary>
    public bool VisitorsSeeBadges { get; init; }

    /// <summary>Where readers come in, a path or query left out; <see langword="null"/> unless said.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The proxies that are believed; none unless said.</summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Setting> Settings => [VisitorsReadSetting, VisitorsSeeBadgesSetting, PublicUrlSetting, TrustedProxiesSetting];

    /// <summary>What visitors may.</summary>
    public VisitorRule Visitors => new(VisitorsRead, PublicUrl is not null);

    /// <summary>What is set for an installation. Whoever opened it has checked its settings.</summary>
    public static AccessOptions Of(Store store)
    {
        var force = SettingsInForce.Read(store.Location.Folder, Environment.GetEnvironmentVariable, Program.Settings()).Value;
        return new AccessOptions
        {
            VisitorsRead = force.IsYes(VisitorsReadSetting),
            VisitorsSeeBadges = force.IsYes(VisitorsSeeBadgesSetting),
            PublicUrl = UrlOf(force[PublicUrlSetting]),
            TrustedProxies = NetworksOf(force[TrustedProxiesSetting]) ?? [],
        };
    }

    private static Uri? UrlOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.PathAndQuery == "/" && url.UserInfo.Length == 0 && url.Fragment.Length == 0 ? url : null;

    private static List<IPNetwork>? NetworksOf(string text)
    {
        var networks = new List<IPNetwork>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (IPAddress.TryParse(part, out var address))
                networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else if (IPNetwork.TryParse(part, out var network))
                networks.Add(network);
            else
                return null;
        return networks;
    }
}
