using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>Answers the checks that documents can answer, by what they say.</summary>
public sealed class DocumentJudge
{
    /// <summary>Whose topics a README and what it leads to must tell.</summary>
    private static readonly (string Check, Topic Topic)[] readmeTopics = [("readme.build", ReadmeTopics.Build), ("readme.test", ReadmeTopics.Test)];

    private static readonly (string Check, Topic Topic)[] contributingTopics =
    [
        ("contributing.report", ContributingTopics.Report), ("contributing.ask", ContributingTopics.Ask), ("contributing.conventions", ContributingTopics.Conventions),
        ("contributing.done", ContributingTopics.Done), ("contributing.process", ContributingTopics.Process), ("contributing.support", ContributingTopics.Support),
        ("contributing.conduct", ContributingTopics.Conduct),
    ];

    private static readonly (string Check, Topic Topic, DocumentKind? Own)[] houseTopics =
    [
        ("channels", HouseTopics.Channels, null), ("governance", HouseTopics.Governance, DocumentKind.Governance), ("direction", HouseTopics.Direction, DocumentKind.Roadmap),
        ("needs", HouseTopics.Needs, null), ("decisions", HouseTopics.Decisions, null), ("releases", HouseTopics.Releases, null), ("progress", HouseTopics.Progress, null), ("promise", HouseTopics.Promise, null),
    ];

    private readonly RepositoryDocuments documents;
    private readonly TreeFacts facts;
    private readonly List<DocumentOutline> readmes;
    private readonly List<DocumentOutline> contributing;
    private readonly Dictionary<string, CheckAnswer> answers = new(StringComparer.Ordinal);

    private DocumentJudge(RepositoryDocuments documents, TreeFacts facts)
    {
        this.documents = documents;
        this.facts = facts;
        readmes = [.. documents.OutlinesOf(DocumentKind.Readme).Take(1)];
        var own = documents.OutlinesOf(DocumentKind.Contributing).ToList();
        var apart = documents.Of(DocumentKind.Conduct).Concat(documents.Of(DocumentKind.Licence)).ToHashSet(StringComparer.Ordinal);
        contributing = [.. own, .. own.SelectMany(documents.LinkedFrom).Where(linked => !readmes.Contains(linked) && !apart.Contains(linked.Path)).Except(own)];
    }

    /// <summary>The answers by the ids of the checks; checks of which documents tell nothing are missing.</summary>
    public static IReadOnlyDictionary<string, CheckAnswer> Judge(RepositoryDocuments documents, TreeFacts facts)
    {
        var judge = new DocumentJudge(documents, facts);
        judge.JudgeReadme();
        judge.JudgeContributing();
        judge.JudgeHouse();
        judge.answers["licence"] = judge.Licence();
        judge.answers["committers"] = judge.Committers();
        return judge.answers;
    }

    private void JudgeReadme()
    {
        if (readmes is not [var readme, ..])
        {
            foreach (var check in ReadinessChecks.All.Where(check => check.Id.StartsWith("readme.", StringComparison.Ordinal)))
                answers[check.Id] = Without(DocumentKind.Readme, "README");
            return;
        }
        answers["readme.what"] = ProjectDescription.Find(readme) is { } said ? CheckAnswer.Pass(said) : CheckAnswer.Fail(new Remark("readme-silent", readme.Path));
        var byHeading = Answer(ReadmeTopics.Audience with { Phrases = [] }, [readme], readme.Path);
        answers["readme.audience"] = byHeading.State == CheckState.Pass ? byHeading : Answer(ReadmeTopics.Audience, [ProjectDescription.Introduction(readme)], readme.Path);
        var guides = readmes.Concat(documents.LinkedFrom(readme)).Concat(contributing).Concat(documents.OutlinesOf(DocumentKind.Development)).Distinct().ToList();
        foreach (var (check, topic) in readmeTopics)
            answers[check] = SourceCode.IsAmong(documents.Paths) ? Answer(topic, guides, readme.Path) : CheckAnswer.Exempt(new Remark("no-code"));
    }

    private void JudgeContributing()
    {
        var others = new[] { DocumentKind.Support, DocumentKind.Communication, DocumentKind.Development }.SelectMany(documents.OutlinesOf);
        var sources = contributing.Concat(others).Concat(readmes.Select(ForContributors.Of)).Distinct().ToList();
        var guide = new TopicSearch(documents, ContributingTopics.Guide).Outside(contributing.Concat(readmes));
        foreach (var (check, topic) in contributingTopics)
        {
            var answer = Answer(topic, sources, contributing.FirstOrDefault()?.Path);
            answers[check] = answer is { State: CheckState.Fail, Why.Code: "topic-missing" } && guide is not null ? CheckAnswer.Unknown(new Remark("outside", guide.Target), guide.At) : answer;
        }
        if (documents.OutlinesOf(DocumentKind.Conduct).FirstOrDefault(conduct => Substance.SaysSomething(conduct.Blocks)) is { } own)
            answers["contributing.conduct"] = CheckAnswer.Pass(Evidence.At(own.Path, 1, own.Sections.ElementAtOrDefault(1)?.Heading ?? own.Path));
        var templates = documents.Paths.Where(path => path.Contains("/ISSUE_TEMPLATE/", StringComparison.OrdinalIgnoreCase) && !path.EndsWith("config.yml", StringComparison.Ordinal)).ToList();
        if (answers["contributing.report"].State != CheckState.Pass && templates.Count > 0)
            answers["contributing.report"] = CheckAnswer.Pass(new Evidence(templates[0], 0, null, new Remark("templates", N: templates.Count)));
    }

    private void JudgeHouse()
    {
        var sources = readmes.Concat(contributing).Concat(new[] { DocumentKind.Support, DocumentKind.Communication, DocumentKind.Governance, DocumentKind.Roadmap, DocumentKind.Changelog, DocumentKind.Release }.SelectMany(documents.OutlinesOf)).Distinct().ToList();
        foreach (var (check, topic, own) in houseTopics)
            answers[check] = own is { } kind && documents.OutlinesOf(kind).FirstOrDefault(document => Substance.SaysSomething(document.Blocks)) is { } document
                ? CheckAnswer.Pass(Evidence.At(document.Path, 1, document.Sections.ElementAtOrDefault(1)?.Heading ?? document.Path))
                : Answer(topic, sources, null);
        if (facts.Wanted is { } wanted)
            answers["needs"] = CheckAnswer.Pass(wanted);
        if (DecisionFolders.Find(documents.Paths) is { } decisions)
            answers["decisions"] = CheckAnswer.Pass(decisions);
        answers["releases"] = Releases(answers["releases"]);
    }

    private CheckAnswer Releases(CheckAnswer told)
    {
        if (facts.Releases is { Last: { } last, Count: var count })
            return CheckAnswer.Pass(Evidence.Of(new Remark("tags", last.Name, count), DateOnly.FromDateTime(last.At.UtcDateTime)));
        var changes = documents.OutlinesOf(DocumentKind.Changelog).SelectMany(log => log.Sections.Where(section => section.Heading.Any(char.IsAsciiDigit)).Select(section => Evidence.At(log.Path, section.Line, section.Heading)));
        if (changes.FirstOrDefault() is { } change)
            return CheckAnswer.Pass(change);
        return told.State != CheckState.Pass && facts.Releases is null ? CheckAnswer.Unknown(new Remark("tags-missing")) : told;
    }

    private CheckAnswer Licence()
    {
        foreach (var text in documents.OutlinesOf(DocumentKind.Licence))
            if (LicenceText.NameOf(text) is { } name)
                return CheckAnswer.Pass(new Evidence(text.Path, 1, name));
        if (documents.OutlinesOf(DocumentKind.Licence).FirstOrDefault() is { } own)
            return LicenceText.IsOwnText(own) ? CheckAnswer.Pass(Evidence.At(own.Path, 1, own.Blocks.First().Text.Split('\n')[0])) : CheckAnswer.Fail(new Remark("licence-unrecognized", own.Path));
        var section = new TopicSearch(documents, HouseLicence.Topic).In(readmes);
        return section is { Kind: TopicFindingKind.Told } ? CheckAnswer.Pass(section.At) : Without(DocumentKind.Licence, "LICENSE");
    }

    private CheckAnswer Committers() => facts.Committers.Count switch
    {
        0 => CheckAnswer.Fail(new Remark("committers-none")),
        1 => CheckAnswer.Fail(new Remark("committers-few", N: 1), facts.Committers),
        var named => CheckAnswer.Unknown(new Remark("committers-activity", N: named), facts.Committers.Take(2).ToList()),
    };

    /// <summary>A document that is there and cannot be read is unknown; one that is missing fails.</summary>
    private CheckAnswer Without(DocumentKind kind, string name) =>
        documents.Of(kind) is [var unread, ..] ? CheckAnswer.Unknown(new Remark("unreadable", unread)) : CheckAnswer.Fail(new Remark("document-missing", name));

    private CheckAnswer Answer(Topic topic, IReadOnlyList<DocumentOutline> sources, string? searched)
    {
        var finding = new TopicSearch(documents, topic).In(sources);
        return finding?.Kind switch
        {
            TopicFindingKind.Told => CheckAnswer.Pass(finding.At),
            TopicFindingKind.ToldOutside => CheckAnswer.Unknown(new Remark("outside", finding.Target), finding.At),
            TopicFindingKind.LeadsNowhere => CheckAnswer.Fail(new Remark("link-nowhere", finding.Target), finding.At),
            TopicFindingKind.HeadingAlone => CheckAnswer.Fail(new Remark("heading-alone", finding.At.Quote ?? ""), finding.At),
            _ when searched is null && contributing.Count == 0 => Without(DocumentKind.Contributing, "CONTRIBUTING"),
            _ => CheckAnswer.Fail(new Remark("topic-missing", searched ?? contributing[0].Path)),
        };
    }
}
