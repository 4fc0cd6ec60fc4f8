using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Ends a role from today on; what its holder did in it stays theirs.</summary>
/// <param name="installation">The installation.</param>
public sealed class EndRole(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.ReadCatalogue);

    /// <summary>Ends every role of that kind which the person has today.</summary>
    /// <param name="slug">The project.</param>
    /// <param name="person">The person's id.</param>
    /// <param name="kind">Which role.</param>
    /// <param name="reason">Why; needed unless somebody lays down their own.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The project's slug.</returns>
    public Task<Result<string>> RunAsync(string slug, string person, RoleKind kind, string? reason, CancellationToken cancellation) =>
        new ProjectAct(installation, "end", rule) { LeavesProfile = true }.RunAsync(slug, edited => EndAsync(edited, person, kind, reason, cancellation), Summary(kind, reason), cancellation);

    private async Task<IReadOnlyList<Problem>> EndAsync(EditedProject edited, string person, RoleKind kind, string? reason, CancellationToken cancellation)
    {
        var today = installation.Today;
        var rows = await edited.Context.Set<RoleRow>()
            .Where(row => row.Project == edited.Project.Key && row.Person == person && row.Kind == kind && (row.FromDay == null || row.FromDay <= today) && (row.ToDay == null || row.ToDay > today))
            .ToListAsync(cancellation);
        if (rows.Count == 0 && edited.Roles.On(today).Any(role => role.Person.Value == person && role.Kind == kind && role.Origin == RoleOrigin.File))
            return [NamingRule.EndsInItsFile];
        if (rows.Count == 0)
            return [new Problem(ProblemKind.NotFound, "role.not-held", $"'{person}' does not have this role in {edited.Project.Slug} today.")];
        var naming = new NamingRule(edited.Roles, today);
        foreach (var row in rows)
        {
            if (naming.RefusalToEnd(edited.Standing, StoredProjects.Role(row), !string.IsNullOrWhiteSpace(reason)) is { } refusal)
                return [refusal];
            // A role of this very day never was: no span is empty.
            if (row.FromDay == today)
                edited.Context.Remove(row);
            else
                row.ToDay = today;
        }
        return [];
    }

    private static string Summary(RoleKind kind, string? reason)
    {
        var role = kind == RoleKind.ProductOwner ? "product owner" : "trusted committer";
        return string.IsNullOrWhiteSpace(reason) ? $"Laid down the role of {role}." : $"Ended the role of a {role}: {PlainText.Line(reason)}";
    }
}
