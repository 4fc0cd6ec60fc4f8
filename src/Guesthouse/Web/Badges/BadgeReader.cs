using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Activity;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Measures;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web.Badges;

/// <summary>Reads what a badge says. Badges hang in public places and are kept on the way, so they tell what a visitor may know, whoever asks.</summary>
/// <param name="context">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="facts">What later modules know of projects.</param>
/// <param name="words">The words, and how the language writes numbers.</param>
public sealed class BadgeReader(GuesthouseContext context, TimeProvider clock, SuppliedFacts facts, BadgeReader.Words words)
{
    private const int Days = 365;

    private readonly Reader reader = new(context, clock, Viewer.Visitor);

    /// <summary>The kinds of badges that a project can hang up, in the order in which they are offered; none of a project that visitors may not know of.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<string>> KindsAsync(int project, CancellationToken cancellation)
    {
        if (!await context.ProjectsFor(reader.Viewer, reader.Today).AnyAsync(row => row.Key == project, cancellation))
            return [];
        string[] supplied = facts.Has<AnswerTimeFact>() ? ["answers"] : [];
        return ["governance", "promise", .. supplied, "guest-share", "readiness", .. Enum.GetValues<Principle>().Select(Name), "activity"];
    }

    /// <summary>What a kind of badge is about, in words.</summary>
    public string LabelOf(string kind) => kind switch
    {
        "governance" => words.Badge["badge.governance"],
        "promise" => words.Badge["badge.promise"],
        "guest-share" => words.Badge["badge.guests"],
        "answers" => words.Badge["badge.answers"],
        "activity" => words.Badge["badge.activity"],
        "readiness" => words.Readiness["page.tab"],
        _ => words.Readiness[$"principle.{kind}"],
    };

    /// <summary>The badge; <see langword="null"/>: there is no such kind, or nobody supplies what it would say.</summary>
    /// <param name="project">The project.</param>
    /// <param name="kind">What about, as it stands in the address.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Badge?> ReadAsync(ProjectLine project, string kind, CancellationToken cancellation) => kind switch
    {
        "governance" => Governance(await ProfileAsync(project, cancellation)),
        "promise" => Promise(await ProfileAsync(project, cancellation)),
        "guest-share" => await GuestShareAsync(project, cancellation),
        "answers" => await AnswersAsync(project, cancellation),
        "activity" => await ActivityAsync(project, cancellation),
        "readiness" => Readiness(await LevelsAsync(project, cancellation)),
        _ => Enum.GetValues<Principle>().Where(principle => Name(principle) == kind).Cast<Principle?>().SingleOrDefault() is { } principle
            ? Readiness(principle, await LevelsAsync(project, cancellation))
            : null,
    };

    /// <summary>The projects that visitors may know of.</summary>
    public ProjectReader Projects(KeptAnswers kept) => new(reader, new VisibleAnswers(reader, kept));

    private async Task<ProfileRow?> ProfileAsync(ProjectLine project, CancellationToken cancellation) =>
        await context.Set<ProfileRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Project == project.Key, cancellation);

    private Badge Governance(ProfileRow? profile) => profile?.GovernanceLevel is { } level
        ? new Badge(LabelOf("governance"), words.Door[$"level.{level.ToString().ToLowerInvariant()}"], BadgeTone.Plain)
        : new Badge(LabelOf("governance"), words.Badge["badge.unsaid"], BadgeTone.Unknown);

    private Badge Promise(ProfileRow? profile) => profile?.FirstResponseHours is { } hours
        ? new Badge(LabelOf("promise"), words.Badge["badge.promise.hours", ("n", hours)], BadgeTone.Host)
        : new Badge(LabelOf("promise"), words.Badge["badge.promise.none"], BadgeTone.Unknown);

    private async Task<Badge> GuestShareAsync(ProjectLine project, CancellationToken cancellation)
    {
        var window = new MeasureWindow(reader.Today.AddDays(1 - Days), reader.Today.AddDays(1));
        var cells = await context.Set<CellRow>()
            .Where(cell => cell.Project == project.Key && cell.Unit == MeasureUnit.Commit && cell.Day >= window.From && cell.Day < window.To)
            .GroupBy(cell => cell.Class)
            .Select(group => new { Class = group.Key, Changes = group.Sum(cell => cell.Changes) })
            .ToDictionaryAsync(row => row.Class, row => row.Changes, cancellation);
        var (host, guest) = (cells.GetValueOrDefault(AuthorClass.Host), cells.GetValueOrDefault(AuthorClass.Guest));
        return host + guest == 0
            ? new Badge(LabelOf("guest-share"), words.Badge["badge.guests.none"], BadgeTone.Unknown)
            : new Badge(LabelOf("guest-share"), words.Badge["badge.guests.share", ("share", (decimal)guest / (host + guest))], BadgeTone.Guest);
    }

    private async Task<Badge?> AnswersAsync(ProjectLine project, CancellationToken cancellation)
    {
        if (await facts.ReadAsync<AnswerTimeFact>(context, [project.Key], reader.Today, cancellation) is not { } known)
            return null;
        return known.TryGetValue(project.Key, out var answers)
            ? new Badge(LabelOf("answers"), words.Badge["badge.promise.hours", ("n", (int)Math.Ceiling(answers.MedianWorkingHours))], BadgeTone.Host)
            : new Badge(LabelOf("answers"), words.Badge["badge.unsaid"], BadgeTone.Unknown);
    }

    private async Task<Badge> ActivityAsync(ProjectLine project, CancellationToken cancellation) =>
        await new ActivityReader(reader).ScoreAsync(project.Key, cancellation) is { } score
            ? new Badge(LabelOf("activity"), words.Badge["badge.number", ("n", score.Value)], BadgeTone.Plain)
            : new Badge(LabelOf("activity"), words.Badge["badge.unsaid"], BadgeTone.Unknown);

    private async Task<IReadOnlyList<ReadinessLevel>> LevelsAsync(ProjectLine project, CancellationToken cancellation) =>
        (await new ReadinessReader(reader).LevelsAsync([project.Key], cancellation)).GetValueOrDefault(project.Key)
            ?? [.. Enum.GetValues<Principle>().Select(_ => ReadinessLevel.Unknown)];

    /// <summary>As the windows of the house: how many of the four are lit.</summary>
    private Badge Readiness(IReadOnlyList<ReadinessLevel> levels) => levels.All(level => level == ReadinessLevel.Unknown)
        ? new Badge(LabelOf("readiness"), words.Readiness["level.unknown"], BadgeTone.Unknown)
        : new Badge(LabelOf("readiness"), words.House["house.ready", ("count", levels.Count(level => level >= ReadinessLevel.Ready))], BadgeTone.Host);

    private Badge Readiness(Principle principle, IReadOnlyList<ReadinessLevel> levels)
    {
        var level = levels[(int)principle];
        var says = words.Readiness[$"level.{level.ToString().ToLowerInvariant()}"];
        return new Badge(LabelOf(Name(principle)), says, level == ReadinessLevel.Unknown ? BadgeTone.Unknown : BadgeTone.Host);
    }

    private static string Name(Principle principle) => principle.ToString().ToLowerInvariant();

    /// <summary>The words of badges.</summary>
    /// <param name="Badge">Their own.</param>
    /// <param name="Door">How to join, as house fronts say it.</param>
    /// <param name="Readiness">The four principles and their levels, as the readiness page says them.</param>
    /// <param name="House">What stands beside a house's windows.</param>
    public sealed record Words(Texts<BadgeTexts> Badge, Texts<Houses.HouseFrontTexts> Door, Texts<ReadinessTexts> Readiness, Texts<WebTexts> House);
}
