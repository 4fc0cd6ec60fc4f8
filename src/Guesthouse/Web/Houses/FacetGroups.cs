using System.Globalization;
using Guesthouse.Catalog.Search;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Web.Teams;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Houses;

/// <summary>A value that can be chosen, as the page shows it.</summary>
/// <param name="Key">The value in the address.</param>
/// <param name="Label">What people read.</param>
/// <param name="Count">How many projects choosing it would show.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
/// <param name="Depth">Of teams how far below the first one it stands, from 0.</param>
public sealed record FacetPick(string Key, string Label, int Count, bool IsChosen, int Depth = 0);

/// <summary>A facet with its values.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Picks">Its values in the order shown; never empty.</param>
public sealed record FacetGroup(Facet Facet, IReadOnlyList<FacetPick> Picks);

/// <summary>Turns what was counted into what is shown.</summary>
/// <param name="texts">The texts of the catalogue.</param>
/// <param name="fronts">The names of levels and stages of life.</param>
public sealed class FacetGroups(Texts<CatalogTexts> texts, Texts<HouseFrontTexts> fronts)
{
    /// <summary>The facets that have values, in the order of <see cref="Facet"/>.</summary>
    public IReadOnlyList<FacetGroup> Of(AskedProjects asked, FoundCatalog found, IReadOnlyDictionary<string, TeamLine> teams) =>
    [
        .. Enum.GetValues<Facet>()
            .Select(facet => new FacetGroup(facet, facet == Facet.Host ? TeamPicks.Of(Counted(facet, asked, found), teams) : Ordered(facet, Counted(facet, asked, found))))
            .Where(group => group.Picks.Count > 0),
    ];

    /// <summary>What people read for a value.</summary>
    public string Label(Facet facet, string key) => facet switch
    {
        Facet.Level when Known(facet).Contains(key, StringComparer.Ordinal) => LevelLabel(key.Replace("-", "", StringComparison.Ordinal)),
        Facet.Lifecycle when Known(facet).Contains(key, StringComparer.Ordinal) => fronts[$"lifecycle.{key}"],
        Facet.Readiness when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var ready) => texts["readiness.of", ("n", ready)],
        Facet.Users when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var users) => texts["users.atleast", ("n", users)],
        Facet.Help when key is FactFacets.Wanted or FactFacets.Newcomers => texts[$"help.{key}"],
        Facet.Answers when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) => texts["answers.within", ("n", hours)],
        Facet.Promise when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var perCent) => texts["promise.atleast", ("part", perCent / 100m)],
        _ => key,
    };

    private string LevelLabel(string name) => fronts[$"level.{name}"];

    private static List<FacetPick> Counted(Facet facet, AskedProjects asked, FoundCatalog found)
    {
        var chosen = asked.Chosen.GetValueOrDefault(facet) ?? [];
        var counted = found.Counts.Where(pair => pair.Key.Facet == facet)
            .Select(pair => new FacetPick(pair.Key.Key, pair.Key.Key, pair.Value, chosen.Contains(pair.Key.Key, StringComparer.OrdinalIgnoreCase))).ToList();
        counted.AddRange(chosen.Where(key => !counted.Exists(pick => string.Equals(pick.Key, key, StringComparison.OrdinalIgnoreCase))).Select(key => new FacetPick(key, key, 0, IsChosen: true)));
        return counted;
    }

    /// <summary>Values that have an order of their own stand in it; others with the most projects first.</summary>
    private IReadOnlyList<FacetPick> Ordered(Facet facet, List<FacetPick> picks)
    {
        var known = Known(facet);
        return [.. picks
            .OrderBy(pick => known.Count > 0 && IndexOf(known, pick.Key) is >= 0 and var at ? at : known.Count)
            .ThenByDescending(pick => known.Count > 0 ? 0 : pick.Count)
            .ThenBy(pick => pick.Key, StringComparer.OrdinalIgnoreCase)
            .Select(pick => pick with { Label = Label(facet, pick.Key) })];
    }

    private static int IndexOf(IReadOnlyList<string> known, string key) => known.ToList().FindIndex(one => string.Equals(one, key, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> Known(Facet facet) => facet switch
    {
        Facet.Level => ["contributions-welcome", "shared-write", "shared-ownership", "bug-reports", "closed"],
        Facet.Lifecycle => ["experimental", "active", "maintenance", "retired"],
        Facet.Readiness => ["4", "3", "2", "1", "0"],
        Facet.Help => [FactFacets.Wanted, FactFacets.Newcomers],
        Facet.Users => [.. FactFacets.UsersAtLeast.Reverse().Select(least => least.ToString(CultureInfo.InvariantCulture))],
        Facet.Answers => [.. FactFacets.AnswerHours.Select(hours => hours.ToString(CultureInfo.InvariantCulture))],
        Facet.Promise => [.. FactFacets.PromisePerCent.Select(perCent => perCent.ToString(CultureInfo.InvariantCulture))],
        _ => [],
    };
}
