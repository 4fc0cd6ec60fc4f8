using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Playing;

/// <summary>What administrators and the product owner do when a house joins Guesthouse: its parts, who may see it, whom it trusts, what it says of itself.</summary>
/// <param name="installation">The installation on that day, on behalf of its administrators.</param>
internal sealed class FurnishHouse(Installation installation)
{
    /// <summary>With so many trusted committers new ones come by the ladder.</summary>
    private const int NamedAtMost = 2;

    /// <summary>Furnishes the house.</summary>
    /// <returns>Nothing, or what was refused.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(SampleHouse house, CancellationToken cancellation)
    {
        var acts = new List<Func<Task<Result<string>>>>();
        if (house.Folder.Length > 0)
            acts.Add(() => new AddProject(installation).RunAsync(house.Slug, new ProjectChange { HostTeam = house.Host, AddedScopes = [$"{house.Repository}:{house.Folder}"] }, cancellation));
        if (house.IsRestricted)
            acts.Add(() => new SetProject(installation).RunAsync(house.Slug, new ProjectChange { VisibleTo = [house.Host] }, null, cancellation));
        if (house is { Owner: { } owner, ConfirmedDaysAgo: not null })
        {
            acts.Add(() => new NameRole(installation).RunAsync(house.Slug, owner, RoleKind.ProductOwner, "", cancellation));
            var onBehalf = OnBehalfOf(installation, owner);
            foreach (var keeper in house.Keepers.Where(keeper => keeper != owner).Take(NamedAtMost))
                acts.Add(() => new NameRole(onBehalf).RunAsync(house.Slug, keeper, RoleKind.TrustedCommitter, "", cancellation));
            acts.Add(() => new SetProject(onBehalf).RunAsync(house.Slug, new ProjectChange { Fields = [.. FieldsOf(house)] }, null, cancellation));
        }
        foreach (var act in acts)
            if (await act() is { IsOk: false } refused)
                return refused.Problems;
        return [];
    }

    /// <summary>The installation as a person of it works with it.</summary>
    public static Installation OnBehalfOf(Installation installation, string person) =>
        new(installation.Store, new Lazy<OrganizationChart>(installation.Chart), Viewer.OnCommandLine(new PersonId(person), installation.Chart, installation.Today), installation.Clock) { FollowsLater = installation.FollowsLater };

    /// <summary>What a product owner says: what no file says, and of houses with poor documents all that a reader asks first.</summary>
    private static IEnumerable<FieldChange> FieldsOf(SampleHouse house)
    {
        if (house.Level is { } level)
            yield return new(ProfileField.GovernanceLevel, [ProfileValue.Written(level)]);
        if (house.Lifecycle is { } lifecycle)
            yield return new(ProfileField.Lifecycle, [ProfileValue.Written(lifecycle)]);
        if (house.Promise is { } promise)
        {
            yield return new(ProfileField.FirstResponseHours, [promise.First.ToString(CultureInfo.InvariantCulture)]);
            yield return new(ProfileField.ReviewHours, [promise.Review.ToString(CultureInfo.InvariantCulture)]);
        }
        yield return new(ProfileField.Channel, ["#" + house.Host]);
        if (house.Topics.Count > 0)
            yield return new(ProfileField.Topic, house.Topics);
        if (house.QualityOn(0) >= DocumentQuality.Good && house.Folder.Length == 0)
            yield break;
        yield return new(ProfileField.Title, [house.Title]);
        yield return new(ProfileField.Motivation, [house.Motivation]);
        if (house.Skills.Count > 0)
            yield return new(ProfileField.Skill, house.Skills);
        if (house.Wanted.Count > 0)
            yield return new(ProfileField.Wanted, house.Wanted);
    }
}
