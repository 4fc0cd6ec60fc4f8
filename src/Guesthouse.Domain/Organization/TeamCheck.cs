namespace Guesthouse.Domain.Organization;

/// <summary>What is wrong with the teams.</summary>
internal sealed class TeamCheck(KnownNames known)
{
    public IEnumerable<Problem> ProblemsOf(IReadOnlyList<TeamEntry> teams) =>
    [
        .. RowChecks.Repeated(teams, team => team.Id.Value, team => team.Source, StringComparer.Ordinal, "team.duplicate-id"),
        .. teams.SelectMany(ProblemsOf),
        .. SharedSlugs(teams),
        .. TeamCycles.In(teams),
    ];

    private IEnumerable<Problem> ProblemsOf(TeamEntry team) =>
    [
        .. team.Parents.SelectMany(parent => known.Missing(parent.Value, "team.unknown-parent", $"teams.parent of '{team.Id}'", parent.Source)),
        .. team.Leads.SelectMany(leads => leads.Value.SelectMany(lead => known.Missing(lead, "team.unknown-lead", $"teams.leads of '{team.Id}'", leads.Source))),
        .. team.Parents.SelectMany(parent => RowChecks.Empty(parent.Span, $"teams.parent of '{team.Id}'", parent.Source)),
        .. team.Leads.SelectMany(leads => RowChecks.Empty(leads.Span, $"teams.leads of '{team.Id}'", leads.Source)),
        .. RowChecks.Overlapping(team.Parents, "team.overlapping-parents", $"teams.parent of '{team.Id}'"),
    ];

    private static IEnumerable<Problem> SharedSlugs(IReadOnlyList<TeamEntry> teams) =>
        ForgeNames.Shared(teams, team => team.Slugs).Select(shared => new Problem(
            ProblemKind.Invalid,
            "team.shared-slug",
            $"teams.slugs: '{shared.Name}' on {shared.Forge} is the slug of '{shared.Earlier.Id}' (line {shared.Earlier.Source.Line}) and of '{shared.Later.Id}'.",
            shared.Later.Source));
}
