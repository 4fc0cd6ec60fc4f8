using static Guesthouse.Domain.Catalog.Readiness.Principle;
using static Guesthouse.Domain.Catalog.Readiness.ReadinessLevel;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>Every check, in the order shown: the one table. <c>docs/readiness.md</c> explains each, and a test compares.</summary>
public static class ReadinessChecks
{
    private const string BaseDocumentation = "Standard Base Documentation";
    private const string IssueTracker = "Issue Tracker Use Cases";
    private const string TrustedCommitter = "Trusted Committer";

    /// <summary>The checks.</summary>
    public static IReadOnlyList<ReadinessCheck> All { get; } =
    [
        new("readme.what", Openness, 3, Started, BaseDocumentation, IsOfEachRepository: true),
        new("readme.audience", Openness, 1, Ready, BaseDocumentation, IsOfEachRepository: true),
        new("readme.build", Openness, 2, Ready, BaseDocumentation, IsOfEachRepository: true),
        new("readme.test", Openness, 2, Ready, BaseDocumentation, IsOfEachRepository: true),
        new("contributing.report", Openness, 2, Ready, IssueTracker),
        new("contributing.ask", Openness, 3, Started, "Communication Tooling"),
        new("contributing.conventions", Openness, 2, Ready, BaseDocumentation),
        new("contributing.done", Openness, 2, Exemplary, "Common Requirements"),
        new("contributing.process", Openness, 3, Ready, BaseDocumentation),
        new("contributing.support", Openness, 1, Exemplary, "30 Day Warranty"),
        new("contributing.conduct", Openness, 1, Ready, "Document your Guiding Principles"),
        new("licence", Openness, 3, Started, "InnerSource License", IsOfEachRepository: true),
        new("channels", Openness, 2, Ready, "Communication Tooling"),
        new("governance", Openness, 2, Ready, "Explicit Governance Levels"),
        new("direction", Transparency, 3, Ready, "Core Team"),
        new("needs", Transparency, 2, Ready, IssueTracker),
        new("decisions", Transparency, 2, Exemplary, "Transparent Cross-Team Decision Making using RFCs"),
        new("releases", Transparency, 2, Started, "Standard Release Process"),
        new("progress", Transparency, 1, Exemplary, IssueTracker),
        new("committers", Mentorship, 3, Started, TrustedCommitter),
        new("promise", Mentorship, 2, Ready, TrustedCommitter),
        new("promise.kept", Mentorship, 3, Exemplary, "Group Support"),
        new("newcomers", Mentorship, 2, Ready, "Gig Marketplace"),
        new("guests", Voluntary, 3, Started, "Dedicated Community Leader"),
        new("acceptance", Voluntary, 2, Ready, "Review Committee"),
        new("returning", Voluntary, 2, Exemplary, "Praise Participants"),
    ];

    /// <summary>The checks of a principle.</summary>
    public static IEnumerable<ReadinessCheck> Of(Principle principle) => All.Where(check => check.Principle == principle);

    /// <summary>The check of an id; <see langword="null"/>: there is none.</summary>
    public static ReadinessCheck? Find(string id) => All.FirstOrDefault(check => check.Id == id);
}
