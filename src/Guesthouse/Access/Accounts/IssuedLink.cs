using System.Globalization;

namespace Guesthouse.Access.Accounts;

/// <summary>A one-time link that was just made. It is told to whoever made it, once, and nowhere kept.</summary>
/// <param name="Person">Whose account it opens; empty: the first administrator's.</param>
/// <param name="Mail">The address to sign in with; empty: not known yet.</param>
/// <param name="Secret">What it is known by.</param>
/// <param name="Until">Until when it can be used.</param>
public sealed record IssuedLink(string Person, string Mail, string Secret, DateTimeOffset Until)
{
    /// <summary>Where such links lead.</summary>
    public const string Path = "/link";

    /// <summary>Its address.</summary>
    /// <param name="site">Where readers come in.</param>
    public Uri AddressAt(Uri site) => new(site, $"{Path}?key={Secret}");

    /// <summary>Until when, in words.</summary>
    public string UntilInWords => Until.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>Says whose it is, never what it is known by.</summary>
    public override string ToString() => $"a one-time link for '{Person}'";
}
