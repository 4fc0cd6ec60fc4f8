using Guesthouse.Domain.Catalog.Activity;
using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Catalog.Exchange;

/// <summary>The activity score of a repository whose history was read, from what is known of it: what no forge told counts as nothing.</summary>
internal static class PortalScore
{
    /// <summary>The score.</summary>
    public static int Of(PortalRepository repository, IReadOnlyList<int> weeks, DateTimeOffset now) => ActivityScore.Of(
        new ActivityInputs
        {
            Forks = repository.Facts?.Forks,
            Subscribers = repository.Facts?.Subscribers,
            Stars = repository.Facts?.Stars,
            OpenIssues = repository.Facts?.OpenIssues,
            UpdatedAt = repository.Profile.LastChangeAt,
            CreatedAt = repository.Facts?.CreatedAt ?? repository.Profile.CreatedHistoryAt,
            Participation = weeks,
            DescriptionLength = Math.Max(repository.Profile.Description?.Length ?? 0, repository.Profile.Motivation?.Length ?? 0),
            HasGuidelines = repository.Values(ProfileField.Guideline).Count > 0,
        },
        now).Value;
}
