using System.Globalization;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Measures;

/// <summary>Retells how a change got its class, with the line behind each step.</summary>
public sealed class ChangeExplainer
{
    private const int PathsShown = 3;

    private readonly OrganizationMeasure measure;
    private readonly MeasuredRepository repository;
    private readonly Change change;

    private ChangeExplainer(OrganizationMeasure measure, FoundChange found)
    {
        this.measure = measure;
        repository = found.Repository;
        change = found.Change;
    }

    /// <summary>Explains a change.</summary>
    public static ChangeExplanation Explain(OrganizationMeasure measure, FoundChange found)
    {
        var explainer = new ChangeExplainer(measure, found);
        var rows = explainer.Rows();
        return new ChangeExplanation(
            found.Name,
            found.Change.PullRequest is null ? MeasureUnit.Commit : MeasureUnit.PullRequest,
            found.Change.Day,
            [explainer.HowToSee(), .. AuthorExplainer.Steps(measure, found.Change.Author)],
            explainer.Memberships(),
            rows,
            Whole(rows));
    }

    private string HowToSee() => change.PullRequest is null
        ? $"git show -s --use-mailmap --format='%aN <%aE> %ad' --date=iso {change.Commit} shows author and author date; its UTC day counts."
        : $"Merged by {change.Commit}; its committer date's UTC day counts. The author is the human of most commits of git log --no-merges {change.Commit}^1..{change.Commit}^2, for a squash the commit's own.";

    private List<string> Memberships()
    {
        if (change.Author?.Person is not { } person)
            return [];
        var memberships = measure.Chart.TeamsOf(person, change.Day);
        return memberships.Count == 0
            ? [$"no team on {Day(change.Day)}; {measure.Chart.MembershipsOf(person).Count} memberships on other days"]
            : [.. memberships.Select(membership => $"{membership.Team}, {membership.Span} ({membership.Source})")];
    }

    private List<OwnerExplanation> Rows()
    {
        var rows = repository.Classifier.Rows(change.Author, change.Day, change.Touched);
        var touched = repository.Classifier.ByOwner(change.Touched.Span, change.Day);
        return [.. rows.Select(row =>
        {
            var own = touched.FirstOrDefault(group => group.Owner == row.Owner).Touched ?? [];
            return new OwnerExplanation(row, [OwnerStep(own), .. ClassSteps(row, own)]);
        })];
    }

    private string OwnerStep(List<PathTouch> own)
    {
        if (own.Count == 0)
            return $"It touches no path, so it belongs to the repository's host team: {Told(repository.Ownership.OwnerOfNoPath(change.Day))}.";
        var shown = string.Join(", ", own.Take(PathsShown).Select(touch => repository.Facts.History.Paths.Text(touch.Path)));
        var answer = repository.Ownership.OwnerOf(repository.Facts.History.Paths.Bytes(own[0].Path), change.Day);
        return $"Owner of {(own.Count == 1 ? "" : $"{own.Count} paths, such as ")}{shown}: {Told(answer)}.";
    }

    private static string Told(OwnerAnswer answer)
    {
        var where = answer.Source is { } source ? $" ({source}{(answer.Commit.IsZero ? "" : $" of {answer.Commit}")})" : "";
        return answer.Rule switch
        {
            OwnerRule.Manual => $"{answer.Team} by a manual rule{where}",
            OwnerRule.ProjectScope => $"{answer.Team}, the host team of the project whose scope this is{where}",
            OwnerRule.CodeOwners => $"{answer.Team}, named by CODEOWNERS{where}",
            OwnerRule.HostTeam => $"{answer.Team}, the repository's host team{where}",
            _ => "nobody; nothing names a team for them that day",
        };
    }

    private IEnumerable<string> ClassSteps(ClassRow row, List<PathTouch> own)
    {
        var (authorClass, basis, from, distance, hostSide) = row.Standing;
        yield return (authorClass, basis) switch
        {
            (AuthorClass.Agent, _) => "Agent: the author is a bot or agent.",
            (AuthorClass.Host, ClassBasis.Team) => $"Host by team: {from} is {row.Owner} or below it that day.",
            (AuthorClass.Host, _) => $"Host by role: {RoleStep(own)}",
            (AuthorClass.Guest, _) => $"Guest: a known person of other teams, {from} the nearest, without a role for these paths that day.",
            (_, ClassBasis.Identity) => "Unknown by identity: nobody of the organization bears the author's identity.",
            _ when row.Owner is null => "Unknown by team: where nobody owns the paths nobody can be host or guest of them.",
            _ => "Unknown by team: the author is known, but no team of theirs on that day.",
        };
        if (row.Owner is { } owner && from is { } team && distance is { } levels)
            yield return $"Distance {levels}: {Climb(team, owner)} (host side {hostSide}, max {row.Standing.Max}).";
    }

    private string RoleStep(List<PathTouch> own)
    {
        var role = repository.Classifier.RoleOf(change.Author?.Person, change.Day, own.Count > 0 ? own.ToArray() : change.Touched);
        if (role is null)
            return "a role.";
        var alias = role.Source.Alias is { } name ? $" through the alias {name}" : "";
        return $"{role.Capacity.ToString().ToLowerInvariant()} of {role.Scope}{alias}, {role.Span} (git show {role.Source.Commit}:{role.Source.File.Path}, line {role.Source.Line}).";
    }

    /// <summary>The way up from the author's team to the lowest team that contains the owner's.</summary>
    private string Climb(TeamId from, TeamId owner)
    {
        if (measure.Chart.IsWithin(from, owner, change.Day))
            return $"{from} is {owner} or below it";
        var way = new List<string> { from.Value };
        TeamId? at = from;
        while (at is { } team && !measure.Chart.IsWithin(owner, team, change.Day))
            way.Add((at = measure.Chart.ParentOf(team, change.Day))?.Value ?? "the organization");
        return way.Count == 1 ? $"{from} contains {owner}; a team above counts 1" : $"{string.Join(" → ", way)}, which contains {owner}";
    }

    private static string Whole(List<OwnerExplanation> rows) => rows.Count == 1
        ? "One owner, so its row is the change as a whole."
        : $"The change as a whole takes the row with most paths: {rows[0].Row.Owner?.Value ?? "no owner"} with {rows[0].Row.Paths}. Only it enters totals and flows.";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
