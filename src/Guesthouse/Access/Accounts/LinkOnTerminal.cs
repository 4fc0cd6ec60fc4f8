using System.CommandLine;
using System.CommandLine.Parsing;
using Guesthouse.Cli;
using Guesthouse.Web;

namespace Guesthouse.Access.Accounts;

/// <summary>Tells one-time links on the command line: the link alone on standard output, what it is on standard error.</summary>
internal static class LinkOnTerminal
{
    /// <summary><c>--url</c>: where readers come in.</summary>
    public static Option<Uri?> Url() => new("--url")
    {
        Description = $"Where readers come in [default: the setting Access:PublicUrl, else {WebSettings.DefaultUrl}]",
        HelpName = "ADDRESS",
        CustomParser = Parse,
    };

    /// <summary>Where readers of an installation come in.</summary>
    public static Uri SiteOf(Installation installation, Uri? stated) => stated ?? AccessOptions.Of(installation.Store).PublicUrl ?? WebSettings.DefaultUrl;

    /// <summary>Tells a link.</summary>
    public static void Tell(IssuedLink link, Uri site, Terminal terminal)
    {
        terminal.Error.WriteLine($"guesthouse: give this link to {link.Person}, who sets a password with it and then signs in as {link.Mail}; it works once, until {link.UntilInWords}, and is shown this once");
        terminal.Output.WriteLine(link.AddressAt(site));
    }

    private static Uri? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            return url;
        result.AddError($"--url takes an address such as https://guesthouse.example; '{text}' is none.");
        return null;
    }
}
