using System.Text.Encodings.Web;
using System.Text.Json;

namespace Guesthouse.Catalog.Search;

/// <summary>The answer of a search as JSON. Keys are only ever added.</summary>
internal static class SearchJson
{
    private static readonly JsonSerializerOptions format = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(SearchAnswer answer) => JsonSerializer.Serialize(
        new
        {
            query = answer.Asked.Words.Written,
            words = answer.Asked.Words.Words,
            haveAllWords = answer.Found.HaveAll,
            alsoSearched = answer.Found.AlsoSearched.Select(word => new { typed = word.Word, searched = word.Meant }),
            unknownWords = answer.Found.Unknown,
            sort = answer.Asked.Order.ToString().ToLowerInvariant(),
            total = answer.Found.Projects.Count,
            visible = answer.Found.Visible,
            page = answer.Found.PageFor(answer.Asked.Page),
            pageSize = FoundCatalog.PageSize,
            projects = answer.Page.Select(line => new { slug = line.Slug, name = line.Name, hostTeam = line.HostTeam }),
            people = answer.People.Select(person => new { id = person.Id, name = person.Name }),
            facets = answer.Found.Counts
                .GroupBy(pair => pair.Key.Facet)
                .OrderBy(facet => facet.Key)
                .ToDictionary(
                    facet => AskedProjects.KeyOf(facet.Key),
                    facet => facet.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Key, StringComparer.Ordinal).Select(pair => new { value = pair.Key.Key, projects = pair.Value }),
                    StringComparer.Ordinal),
        },
        format);
}
