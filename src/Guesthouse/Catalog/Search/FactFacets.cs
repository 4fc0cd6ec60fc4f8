using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Packages;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Catalog.Search;

/// <summary>
/// What projects can be chosen by that the index does not hold: who uses them, which is another number for each viewer, and facts that other modules supply. A facet
/// whose fact nobody supplies has no values, and is not shown.
/// </summary>
/// <param name="reader">The database and the day.</param>
/// <param name="answers">What was read before.</param>
/// <param name="facts">The facts.</param>
/// <param name="users">How many projects use them.</param>
public sealed class FactFacets(Reader reader, VisibleAnswers answers, SuppliedFacts facts, UserCounts users)
{
    /// <summary>Help is wanted now.</summary>
    public const string Wanted = "wanted";

    /// <summary>There is something for newcomers.</summary>
    public const string Newcomers = "newcomers";

    /// <summary>Working hours within which a project answers in the middle; it has every value that it keeps.</summary>
    public static IReadOnlyList<int> AnswerHours { get; } = [4, 8, 16, 40];

    /// <summary>Per cent of due answers that a project gave in time; it has every value that it reaches.</summary>
    public static IReadOnlyList<int> PromisePerCent { get; } = [90, 75];

    /// <summary>Other projects that use a project; it has every value that it reaches.</summary>
    public static IReadOnlyList<int> UsersAtLeast { get; } = [1, 3, 10];

    /// <summary>By the project's key how many other projects use it, as far as the viewer may know of them.</summary>
    public Task<IReadOnlyDictionary<int, int>> UsersAsync(CancellationToken cancellation) => users.AllAsync(cancellation);

    /// <summary>The values by place.</summary>
    public Task<IReadOnlyDictionary<int, IReadOnlyList<FacetValue>>> ByPlaceAsync(VisiblePlaces places, CancellationToken cancellation) =>
        answers.ToAsync("facets of facts", places.Index, () => ReadAsync(places, cancellation), cancellation);

    private async Task<IReadOnlyDictionary<int, IReadOnlyList<FacetValue>>> ReadAsync(VisiblePlaces places, CancellationToken cancellation)
    {
        var values = new Dictionary<int, IReadOnlyList<FacetValue>>();
        await AddAsync<WantedNowFact>(fact => fact.Open > 0 ? [new FacetValue(Facet.Help, Wanted)] : []);
        await AddAsync<NewcomersRequestsFact>(fact => fact.Open > 0 ? [new FacetValue(Facet.Help, Newcomers)] : []);
        await AddAsync<AnswerTimeFact>(fact => AnswerHours.Where(hours => fact.MedianWorkingHours <= hours).Select(hours => Value(Facet.Answers, hours)));
        await AddAsync<PromiseKeptFact>(fact => PromisePerCent.Where(perCent => fact.InTime * 100 >= fact.Due * perCent).Select(perCent => Value(Facet.Promise, perCent)));
        Add(await users.AllAsync(cancellation), count => UsersAtLeast.Where(least => count >= least).Select(least => Value(Facet.Users, least)));
        return values;

        async Task AddAsync<TFact>(Func<TFact, IEnumerable<FacetValue>> read)
            where TFact : notnull => Add(await facts.ReadAsync<TFact>(reader.Context, null, reader.Today, cancellation) ?? new Dictionary<int, TFact>(), read);

        void Add<TFact>(IReadOnlyDictionary<int, TFact> known, Func<TFact, IEnumerable<FacetValue>> read)
        {
            foreach (var (project, fact) in known)
                if (places.Index.PlaceOf(project) is { } place && places.Visible[place])
                    values[place] = [.. values.GetValueOrDefault(place) ?? [], .. read(fact)];
        }
    }

    private static FacetValue Value(Facet facet, int number) => new(facet, number.ToString(CultureInfo.InvariantCulture));
}
