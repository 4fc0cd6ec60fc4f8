using Guesthouse.Domain.Catalog.Profiles;
using static Guesthouse.Samples.Houses.DocumentQuality;

namespace Guesthouse.Samples.Houses;

/// <summary>The houses of Platform: Identity, Data Platform, Observability and Developer Experience.</summary>
internal static class PlatformHouses
{
    public static IReadOnlyList<SampleHouse> All { get; } =
    [
        new("doorman", "Doorman", "identity", SourceLanguage.Go)
        {
            Motivation = "Signs people in: passwords, passkeys, and the company next door’s directory.",
            ForWhom = "every team with something behind a door",
            Nouns = ["session", "passkey", "login", "directory", "challenge", "device"],
            Areas = ["sessions", "passkeys", "directory", "web"], Topics = ["sign-in", "security", "service"], Skills = ["Go", "security"],
            Wanted = ["Bugfixes"], Keepers = ["arjun"], Owner = "arjun", Documents = [(int.MaxValue, Plain), (340, Good)], Pace = 4.6,
            GuestShare = (0.03, 0.1), Guests = "mobile 4, payments 4, developer-experience 3", ReviewDays = 4, Uses = ["beacon", "flag-post"],
            Publishes = ["go:gitlab.northmere.example/identity/doorman"], Promise = (8, 40), ConfirmedDaysAgo = 55,
        },
        new("keyring", "Keyring", "identity", SourceLanguage.Rust)
        {
            Motivation = "Keys that change themselves: made, rotated and forgotten without anybody seeing them.",
            ForWhom = "teams that sign or seal anything",
            Nouns = ["key", "rotation", "lease", "seal", "audit line"],
            Areas = ["keys", "leases", "store"], Topics = ["security", "keys", "library"], Skills = ["Rust", "cryptography"],
            Wanted = ["Bugfixes", "Documentation"], Keepers = ["arjun"], Owner = "arjun", Documents = [(int.MaxValue, Plain), (500, Good)], Pace = 2,
            Begins = 940, GuestShare = (0.02, 0.12), Guests = "payments 5, observability 3", Publishes = ["cargo:northmere-keyring"],
            Merges = MergeStyle.Squash, Level = GovernanceLevel.ContributionsWelcome,
        },
        new("carnet", "Carnet de consentement", "identity", SourceLanguage.CSharp)
        {
            Motivation = "Le registre de ce que chacun a accepté, quand et dans quels termes, avec la preuve.",
            ForWhom = "les équipes qui demandent un accord avant de garder quelque chose",
            Nouns = ["consent", "purpose", "withdrawal", "proof", "wording"],
            Areas = ["Registre", "Preuves", "Api"], Topics = ["privacy", "consent", "law"], Skills = ["C#", "RGPD"],
            Wanted = ["Translations", "Bugfixes"], Keepers = ["camille"], Owner = "arjun", Documents = [(int.MaxValue, Thin), (460, Good)],
            DocumentLanguage = "fr", Pace = 2.3, Begins = 800, GuestShare = (0.04, 0.18), Guests = "search 5, notifications 4, mobile 3",
            Publishes = ["nuget:Northmere.Carnet"], Uses = ["flag-post", "postbox"], Merges = MergeStyle.GitLab, Promise = (16, 32),
        },
        new("quern", "Quern", "data-platform", SourceLanguage.Kotlin)
        {
            Motivation = "Batch and stream pipelines as plain files: sources, grinders, sinks. Amounts keep their currency and scale.",
            ForWhom = "teams that turn events into figures",
            Nouns = ["pipeline", "source", "grinder", "sink", "batch", "watermark", "schema"],
            Areas = ["engine", "sources", "sinks", "grinders", "cli"], Topics = ["data", "pipelines", "streaming"],
            Skills = ["Kotlin", "data engineering"], Wanted = ["Features", "Documentation", "Trusted committers"], Keepers = ["omar", "wen"],
            Owner = "omar", Documents = [(int.MaxValue, Plain), (290, Good)], Pace = 6, GuestShare = (0.12, 0.29),
            Guests = "search 24, logistics 22, pricing 10, observability 9, payments 6, checkout 5", ReviewDays = 3.5,
            Publishes = ["maven:com.northmere:quern"], Uses = ["plumb-line", "ledger-kit"], Merges = MergeStyle.GitHub, ConfirmedDaysAgo = 66,
        },
        new("quern-client", "Quern for Go", "data-platform", SourceLanguage.Go)
        {
            Motivation = "Sends events to Quern from Go, in order and without losing one.",
            ForWhom = "services written in Go",
            Nouns = ["event", "buffer", "acknowledgement", "retry"],
            Areas = ["client", "buffer"], Topics = ["data", "events", "library"], Skills = ["Go"], Wanted = ["Bugfixes"], Keepers = ["wen"],
            Owner = "omar", Documents = [(int.MaxValue, Plain)], Pace = 1.4, Begins = 580, GuestShare = (0.2, 0.44),
            Guests = "checkout 5, observability 5, search 4, pricing 3", Publishes = ["go:gitlab.northmere.example/data-platform/quern-client"],
            Merges = MergeStyle.Squash, ConfirmedDaysAgo = 160,
        },
        new("data-contracts", "Data Contracts", "data-platform", SourceLanguage.Python)
        {
            Motivation = "What a field means, who answers for it and when it may change: written down, checked in the build.",
            ForWhom = "teams that give data to others, and those who take it",
            Nouns = ["contract", "field", "check", "promise", "change notice"],
            Areas = ["contracts", "checks", "registry"], Topics = ["data", "contracts", "quality"], Skills = ["Python", "data modelling"],
            Wanted = ["Features", "Data", "Documentation"], Keepers = ["mio", "omar"], Owner = "omar",
            Documents = [(int.MaxValue, Good), (210, Exemplary)], Pace = 3.6, GuestShare = (0.15, 0.48),
            Guests = "search 12, logistics 10, pricing 9, payments 7, mobile 4, notifications 4, identity 3",
            Publishes = ["pypi:northmere-data-contracts"], Merges = MergeStyle.GitHub, Level = GovernanceLevel.SharedOwnership, Promise = (16, 24),
            Roles = RoleFileStyle.Owners, ConfirmedDaysAgo = 28,
        },
        new("archive-barge", "Archive Barge", "data-platform", SourceLanguage.Go)
        {
            Motivation = "Moves what is old and dear to cheap storage and brings it back within an hour.",
            ForWhom = "teams with years of anything",
            Nouns = ["freight", "manifest", "lock", "return trip"],
            Areas = ["load", "unload", "locks"], Topics = ["storage", "archive"], Skills = ["Go"], Wanted = ["Any"], Keepers = [], Owner = "omar",
            Documents = [(int.MaxValue, Plain)], Pace = 2.2, Sleeps = 245, GuestShare = (0.06, 0.3),
            Guests = "search 4, observability 3, logistics 2", ReviewDays = 24, Uses = ["beacon"], Promise = (16, 32), Roles = RoleFileStyle.None,
            ConfirmedDaysAgo = 320, Merges = MergeStyle.GitHub,
        },
        new("tally", "Tally", "data-platform", SourceLanguage.TypeScript)
        {
            Motivation = "Figures with their formula: click a number and see what it is made of.",
            ForWhom = "people who read figures and people who are asked about them",
            Nouns = ["figure", "formula", "drill-down", "dashboard", "unit"],
            Areas = ["figures", "views"], Topics = ["dashboards", "figures"], Skills = ["TypeScript", "statistics"], Wanted = ["Features", "Design"],
            Keepers = ["mio"], Owner = "omar", Documents = [(int.MaxValue, Thin), (130, Plain)], Pace = 2.6, Begins = 420, GuestShare = (0.05, 0.2),
            Guests = "design-system 5, pricing 4, observability 3", Uses = ["lantern-ui", "lookout"], Lifecycle = Lifecycle.Experimental,
            Level = null, ConfirmedDaysAgo = null, Merges = MergeStyle.GitHub,
        },
        new("beacon", "Beacon", "observability", SourceLanguage.Go)
        {
            Motivation = "Traces and metrics in one line of code, and an alarm that names the change that caused it.",
            ForWhom = "every service",
            Nouns = ["trace", "span", "metric", "alarm", "sampler", "exporter", "probe"],
            Areas = ["trace", "metrics", "alarms", "export"], Topics = ["observability", "tracing", "library"],
            Skills = ["Go", "distributed systems"], Wanted = ["Features", "Bugfixes"], Keepers = ["iris", "felix"], Owner = "iris",
            Documents = [(int.MaxValue, Good)], Pace = 5.4, GuestShare = (0.1, 0.27),
            Guests = "payments 7, search 7, data-platform 6, identity 5, pricing 4, checkout 3", ReviewDays = 2.8, AgentShare = 0.12,
            Publishes = ["go:gitlab.northmere.example/observability/beacon"], Promise = (8, 16), Merges = MergeStyle.GitHub, ConfirmedDaysAgo = 80,
        },
        new("plumb-line", "Plumb Line", "observability", SourceLanguage.Kotlin)
        {
            Motivation = "Beacon for the JVM: the same traces, the same names, no agent to install.",
            ForWhom = "services on the JVM",
            Nouns = ["trace", "span", "bridge", "context", "exporter"],
            Areas = ["core", "bridge", "spring"], Topics = ["observability", "tracing", "library", "jvm"], Skills = ["Kotlin"],
            Wanted = ["Bugfixes", "Documentation"], Keepers = ["felix"], Owner = "iris", Documents = [(int.MaxValue, Plain), (180, Good)], Pace = 2.4,
            Begins = 980, GuestShare = (0.12, 0.34), Guests = "payments 8, data-platform 7, mobile 4, checkout 4",
            Publishes = ["maven:com.northmere:plumb-line"], Merges = MergeStyle.Squash, Promise = (16, 32),
        },
        new("lookout", "Lookout", "observability", SourceLanguage.TypeScript)
        {
            Motivation = "What people wait for in the browser: measured on their machine, shown by page and by release.",
            ForWhom = "teams with a page",
            Nouns = ["mark", "vital", "session", "beacon call", "sampling"],
            Areas = ["client", "views"], Topics = ["observability", "web performance"], Skills = ["TypeScript", "web performance"],
            Wanted = ["Features"], Keepers = ["felix"], Owner = "iris", Documents = [(int.MaxValue, Plain)], Pace = 2.5, Begins = 760,
            GuestShare = (0.06, 0.22), Guests = "checkout 7, design-system 5, search 3", Publishes = ["npm:@northmere/lookout"],
            Uses = ["lantern-ui"], Merges = MergeStyle.GitHub, ConfirmedDaysAgo = 200,
        },
        new("flag-post", "Flag Post", "developer-experience", SourceLanguage.CSharp)
        {
            Motivation = "Feature flags with an owner and an end: on for some, off at once, gone when done.",
            ForWhom = "teams that ship before they show",
            Nouns = ["flag", "rollout", "segment", "owner", "expiry", "audit note"],
            Areas = ["Flags", "Rollouts", "Api", "Clients"], Topics = ["feature flags", "delivery", "service"], Skills = ["C#", "Go", "Kotlin"],
            Wanted = ["Features", "Bugfixes"], Keepers = ["nils"], Owner = "dan", Documents = [(int.MaxValue, Good), (360, Exemplary)], Pace = 3.8,
            GuestShare = (0.1, 0.35), Guests = "checkout 9, mobile 8, logistics 7, identity 5, search 4, observability 4",
            Publishes = ["nuget:Northmere.FlagPost", "maven:com.northmere:flag-post", "go:gitlab.northmere.example/developer-experience/flag-post", "npm:@northmere/flag-post"],
            Promise = (8, 16), Level = GovernanceLevel.SharedWrite, Merges = MergeStyle.GitHub, ConfirmedDaysAgo = 25, IsInSmall = true,
        },
        new("millrace", "Millrace", "developer-experience", SourceLanguage.Go)
        {
            Motivation = "Builds, tests and ships every house of Northmere; a change is live eleven minutes after its merge.",
            ForWhom = "everybody who merges",
            Nouns = ["job", "runner", "cache", "stage", "artifact", "rollback"],
            Areas = ["runner", "cache", "deploy", "cli"], Topics = ["ci", "delivery", "service"], Skills = ["Go", "containers"],
            Wanted = ["Features", "Bugfixes", "Documentation"], Keepers = ["nils"], Owner = "dan", Documents = [(int.MaxValue, Plain), (230, Good)],
            Pace = 5, GuestShare = (0.06, 0.2), Guests = "observability 18, data-platform 7, mobile 6, payments 5, search 4", ReviewDays = 2.4,
            Uses = ["beacon", "flag-post"], Promise = (8, 24), Merges = MergeStyle.GitLab, ConfirmedDaysAgo = 70,
        },
        new("scaffold", "Scaffold", "developer-experience", SourceLanguage.TypeScript)
        {
            Motivation = "A new house in a minute: build, tests, alarms, owners and house rules already there.",
            ForWhom = "teams that begin something",
            Nouns = ["template", "question", "answer", "recipe", "update"],
            Areas = ["templates", "cli"], Topics = ["templates", "tooling"], Skills = ["TypeScript"], Wanted = ["Features", "Any"],
            Keepers = ["nils"], Owner = "dan", Documents = [(int.MaxValue, Plain), (160, Exemplary)], Pace = 2.2, Begins = 620,
            GuestShare = (0.15, 0.42), Guests = "observability 6, identity 5, notifications 4, design-system 4, checkout 3",
            Publishes = ["npm:@northmere/scaffold"], Merges = MergeStyle.Squash, Level = GovernanceLevel.SharedOwnership, Promise = (8, 24),
        },
        new("release-notes", "What Changed", "developer-experience", SourceLanguage.Python)
        {
            Motivation = "Release notes that people read: gathered from merges, sorted by who is concerned.",
            ForWhom = "teams that ship something others use",
            Nouns = ["note", "release", "reader", "section"],
            Areas = ["gather", "render"], Topics = ["documentation", "releases"], Skills = ["Python", "writing"],
            Wanted = ["Bugfixes", "Documentation"], Keepers = [], Owner = "dan", Documents = [(int.MaxValue, None)], Pace = 1.2, Begins = 340,
            GuestShare = (0.05, 0.2), Guests = "design-system 2, mobile 1", Roles = RoleFileStyle.None, Level = null, Lifecycle = null,
            ConfirmedDaysAgo = null, Merges = MergeStyle.Squash,
        },
    ];
}
