using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Playing;

/// <summary>What people said of their houses, each on the day they said it.</summary>
/// <param name="houses">The houses.</param>
internal sealed class PlayedProfiles(IReadOnlyList<SampleHouse> houses)
{
    /// <summary>The days on which somebody said something, in days before the anchor: after one day of administrators and up to the next.</summary>
    public IEnumerable<int> Between(int from, int to) =>
        houses.Select(house => house.ConfirmedDaysAgo).OfType<int>().Where(day => day <= from && day > to).Distinct().OrderDescending();

    /// <summary>Says what was said on a day.</summary>
    /// <returns>Nothing, or what was refused.</returns>
    public static Task<IReadOnlyList<Problem>> PlayAsync(Installation installation, int daysAgo, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Problem>>([]);
    }
}
