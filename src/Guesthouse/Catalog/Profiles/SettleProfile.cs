using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Profiles;

/// <summary>Writes what is in force of all that is stated of a project. The one place where profiles change: what follows from them is brought up to date here.</summary>
public static class SettleProfile
{
    /// <summary>Settles the profile of a project, in the caller's transaction.</summary>
    public static async Task RunAsync(GuesthouseContext context, int project, CancellationToken cancellation)
    {
        var stated = await StoredProfile.StatementsAsync(context, project, cancellation);
        var profile = ProfileOfStatements.Of(StatementsInForce.Of(stated.Select(row => row.Statement)));
        await WriteAsync(context, project, profile, cancellation);
        var origins = stated.ToLookup(row => row.Statement.Origin, row => row.Repository);
        await context.Set<ProfileValueRow>().Where(row => row.Project == project).ExecuteDeleteAsync(cancellation);
        foreach (var values in profile.Values.GroupBy(value => value.Field))
            context.AddRange(values.Select((value, position) => Row(project, position, value, origins[value.Origin].First())));
        await NameAsync(context, project, profile.Title, cancellation);
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    private static ProfileValueRow Row(int project, int position, ProfileStatement value, int? repository) => new()
    {
        Project = project,
        Field = value.Field,
        Position = position,
        Value = value.Value,
        Weight = value.Weight,
        Source = value.Origin.Source,
        Repository = repository,
        Path = value.Origin.Path,
        Line = value.Origin.Line,
    };

    private static async Task WriteAsync(GuesthouseContext context, int project, ProjectProfile profile, CancellationToken cancellation)
    {
        if (!await context.Set<ProfileRow>().AnyAsync(row => row.Project == project, cancellation))
        {
            context.Add(new ProfileRow { Project = project });
            await context.SaveChangesAsync(cancellation);
        }
        await context.Set<ProfileRow>().Where(row => row.Project == project).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.Title, profile.Title)
                .SetProperty(row => row.Motivation, profile.Motivation)
                .SetProperty(row => row.Description, profile.Description)
                .SetProperty(row => row.Logo, profile.Logo)
                .SetProperty(row => row.Documents, profile.Documents)
                .SetProperty(row => row.Owner, profile.Owner)
                .SetProperty(row => row.GovernanceLevel, profile.GovernanceLevel)
                .SetProperty(row => row.Lifecycle, profile.Lifecycle)
                .SetProperty(row => row.FirstResponseHours, profile.Promise == null ? null : profile.Promise.FirstResponseHours)
                .SetProperty(row => row.ReviewHours, profile.Promise == null ? null : profile.Promise.ReviewHours)
                .SetProperty(row => row.Setup, profile.HouseRules.Setup)
                .SetProperty(row => row.Conventions, profile.HouseRules.Conventions)
                .SetProperty(row => row.DefinitionOfDone, profile.HouseRules.DefinitionOfDone)
                .SetProperty(row => row.WarrantyDays, profile.HouseRules.WarrantyDays)
                .SetProperty(row => row.Readme, profile.Readme)
                .SetProperty(row => row.LastChangeAt, profile.LastChangeAt)
                .SetProperty(row => row.CreatedHistoryAt, profile.CreatedHistoryAt),
            cancellation);
    }

    /// <summary>A project without a title is called as its repository.</summary>
    private static async Task NameAsync(GuesthouseContext context, int project, string? title, CancellationToken cancellation)
    {
        var name = title ?? await StoredProfile.UsualNameAsync(context, project, cancellation);
        await context.Set<ProjectRow>().Where(row => row.Key == project && row.Name != name).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, name), cancellation);
    }
}
