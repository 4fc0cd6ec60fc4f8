using Guesthouse.Access;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Projects;

/// <summary>A project while somebody changes it.</summary>
/// <param name="Installation">The installation.</param>
/// <param name="Context">The database, in a transaction.</param>
/// <param name="Project">The project.</param>
/// <param name="Roles">Its roles.</param>
/// <param name="Standing">What whoever changes it is there.</param>
internal sealed record EditedProject(Installation Installation, GuesthouseContext Context, ProjectRow Project, ProjectRoles Roles, Standing Standing)
{
    /// <summary>Now.</summary>
    public DateTimeOffset Now { get; } = Installation.Clock.GetUtcNow();

    /// <summary>Who, as acts are recorded.</summary>
    public string ByWhom => Installation.Viewer.RecordedAs;
}
