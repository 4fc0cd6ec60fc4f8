using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Domain;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Playing;

/// <summary>Product owners say now and then that what their house says of itself still holds; some have not for long.</summary>
/// <param name="houses">The houses.</param>
internal sealed class PlayedConfirmations(IReadOnlyList<SampleHouse> houses)
{
    /// <summary>The days on which somebody confirmed something, in days before the anchor: after one day of administrators and up to the next.</summary>
    public IEnumerable<int> Between(int from, int to) =>
        houses.Select(house => house.ConfirmedDaysAgo).OfType<int>().Where(day => day <= from && day > to).Distinct().OrderDescending();

    /// <summary>Confirms what was confirmed on a day.</summary>
    /// <returns>Nothing, or what was refused.</returns>
    public async Task<IReadOnlyList<Problem>> PlayAsync(Installation installation, int daysAgo, IReadOnlySet<string> joined, CancellationToken cancellation)
    {
        foreach (var house in houses.Where(house => house.ConfirmedDaysAgo == daysAgo && joined.Contains(house.Repository)))
        {
            var confirmed = await new ConfirmProfile(FurnishHouse.OnBehalfOf(installation, house.Owner!)).RunAsync(house.Slug, cancellation);
            if (!confirmed.IsOk)
                return confirmed.Problems;
        }
        return [];
    }
}
