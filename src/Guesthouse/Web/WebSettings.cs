namespace Guesthouse.Web;

/// <summary>How <c>serve</c> was asked to run.</summary>
/// <param name="Url">Where to listen: scheme, address and port; port 0 takes a free one.</param>
/// <param name="ShowDesign">Whether the page <c>/design</c>, which shows every component in each state, is there.</param>
/// <param name="IsDemo">Whether it is the sample organization, in which whoever sits at the machine chooses whom to be.</param>
public sealed record WebSettings(Uri Url, bool ShowDesign = false, bool IsDemo = false)
{
    /// <summary>On this machine only, port 8080.</summary>
    public static Uri DefaultUrl { get; } = new("http://127.0.0.1:8080");
}
