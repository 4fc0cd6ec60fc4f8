using Guesthouse.Catalog.Search;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Web.Components;
using Guesthouse.Web.Http;

namespace Guesthouse.Web.Houses;

/// <summary>Addresses of the catalogue: every view of it has its own, which can be sent to a colleague.</summary>
public static class CatalogAddress
{
    /// <summary>The same view with a value chosen, or not chosen any more; on its first page.</summary>
    public static LocalAddress Toggle(this LocalAddress address, Facet facet, string value)
    {
        var key = AskedProjects.KeyOf(facet);
        bool IsIt(KeyValuePair<string, string> pair) => pair.Key == key && string.Equals(pair.Value, value, StringComparison.OrdinalIgnoreCase);
        var rest = address.With(Pager.Key, null);
        return rest.Query.Any(IsIt)
            ? rest with { Query = [.. rest.Query.Where(pair => !IsIt(pair))] }
            : rest with { Query = [.. rest.Query, KeyValuePair.Create(key, value)] };
    }

    /// <summary>The same view without the choices of a facet; on its first page.</summary>
    public static LocalAddress Without(this LocalAddress address, Facet facet) => address.With(Pager.Key, null).With(AskedProjects.KeyOf(facet), null);

    /// <summary>The same words and order without any choice; on its first page.</summary>
    public static LocalAddress WithoutChoices(this LocalAddress address) =>
        Enum.GetValues<Facet>().Aggregate(address.With(Pager.Key, null), (rest, facet) => rest.With(AskedProjects.KeyOf(facet), null));

    /// <summary>All projects of which a value holds.</summary>
    public static string Of(Facet facet, string value) => new LocalAddress("/projects", [KeyValuePair.Create(AskedProjects.KeyOf(facet), value)]).ToString();
}
