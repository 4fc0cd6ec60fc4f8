using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Exchange;

/// <summary>The page of a repository on its forge, by the address that it is cloned from.</summary>
internal static class ForgePage
{
    /// <summary>The page; <see langword="null"/> for addresses that are no web pages, and for folders of this machine, which are nobody else's business.</summary>
    public static string? Of(RepositoryRow row)
    {
        if (row.Kind != RepositoryKind.Clone || !Uri.TryCreate(row.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return null;
        var page = address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        return page.EndsWith(".git", StringComparison.Ordinal) ? page[..^4] : page;
    }
}
