using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Says that a project's entry still holds, for the next 180 days.</summary>
/// <param name="installation">The installation.</param>
public sealed class ConfirmProfile(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.EditProject);

    /// <summary>Confirms the entry.</summary>
    /// <returns>The project's slug.</returns>
    public Task<Result<string>> RunAsync(string slug, CancellationToken cancellation) => new ProjectAct(installation, "confirm", rule).RunAsync(
        slug,
        async edited =>
        {
            await WriteAsync(edited, cancellation);
            return [];
        },
        "Confirmed that the project's entry holds.",
        cancellation);

    internal static async Task WriteAsync(EditedProject edited, CancellationToken cancellation)
    {
        var profile = await edited.Context.Set<ProfileRow>().SingleOrDefaultAsync(row => row.Project == edited.Project.Key, cancellation);
        if (profile is null)
            edited.Context.Add(profile = new ProfileRow { Project = edited.Project.Key });
        (profile.ConfirmedAt, profile.ConfirmedBy) = (edited.Now, edited.ByWhom);
    }
}
