using Guesthouse.Domain.Catalog.Profiles;
using static Guesthouse.Samples.Houses.DocumentQuality;

namespace Guesthouse.Samples.Houses;

/// <summary>The houses of Experience and Fulfilment: Mobile, Design System, Logistics and Notifications.</summary>
internal static class ExperienceHouses
{
    public static IReadOnlyList<SampleHouse> All { get; } =
    [
        new("lantern-ui", "Lantern UI", "design-system", SourceLanguage.TypeScript)
        {
            Motivation = "Northmere’s components for the web: fields, tables, dialogs, tokens. Tested for keyboard and screen readers.",
            ForWhom = "every team with a page",
            Nouns = ["field", "table", "dialog", "token", "button", "menu", "focus ring", "label", "locale"],
            Areas = ["components", "tokens", "a11y", "docs", "icons"], Topics = ["components", "accessibility", "web", "library"],
            Skills = ["TypeScript", "CSS", "accessibility"], Wanted = ["Features", "Bugfixes", "Documentation", "Translations"],
            Keepers = ["noor", "saki", "priya"], Owner = "noor", Documents = [(int.MaxValue, Good), (520, Exemplary)], Pace = 9,
            GuestShare = (0.22, 0.51),
            Guests = "mobile 64, checkout 38, payments 17, search 15, observability 12, logistics 9, pricing 8, identity 6, notifications 5",
            AgentShare = 0.1, ReviewDays = 0.9, Publishes = ["npm:@northmere/lantern-ui"], Uses = ["glyph-foundry"], Merges = MergeStyle.GitHub,
            Level = GovernanceLevel.SharedWrite, Promise = (16, 16), ConfirmedDaysAgo = 12, IsInSmall = true,
        },
        new("glyph-foundry", "Glyph Foundry", "design-system", SourceLanguage.TypeScript)
        {
            Motivation = "Northmere’s icons, drawn on one grid, as SVG, font and components.",
            ForWhom = "designers who draw and developers who should not have to",
            Nouns = ["glyph", "grid", "stroke", "set", "preview"],
            Areas = ["glyphs", "build", "preview"], Topics = ["icons", "design", "svg"], Skills = ["SVG", "TypeScript"],
            Wanted = ["Design", "Features"], Keepers = ["saki"], Owner = "noor", Documents = [(int.MaxValue, Plain), (410, Good)], Pace = 2.2,
            GuestShare = (0.1, 0.38), Guests = "mobile 8, logistics 4, checkout 4, notifications 3", Publishes = ["npm:@northmere/glyph-foundry"],
            Merges = MergeStyle.Squash, Level = GovernanceLevel.SharedOwnership, Promise = (16, 24), ConfirmedDaysAgo = 50,
        },
        new("plain-words", "Plain Words", "design-system", SourceLanguage.TypeScript)
        {
            Motivation = "How Northmere writes: a style guide that checks texts in the build and proposes shorter ones.",
            ForWhom = "everybody who writes a sentence that a customer reads",
            Nouns = ["rule", "sentence", "term", "hint", "exception"],
            Areas = ["rules", "terms", "checker"], Topics = ["writing", "documentation", "lint"], Skills = ["writing", "TypeScript"],
            Wanted = ["Documentation", "Translations", "Any"], Keepers = ["noor"], Owner = "noor",
            Documents = [(int.MaxValue, Good), (120, Exemplary)], Pace = 1.6, Begins = 540, GuestShare = (0.2, 0.5),
            Guests = "notifications 6, mobile 5, identity 4, developer-experience 4, checkout 3", Publishes = ["npm:@northmere/plain-words"],
            Level = GovernanceLevel.SharedOwnership, Lifecycle = Lifecycle.Experimental, Promise = (24, 40), Merges = MergeStyle.Gitea,
        },
        new("pocket", "Pocket", "mobile", SourceLanguage.Kotlin)
        {
            Motivation = "Northmere on Android: search, basket and parcels in the pocket, also without a network.",
            ForWhom = "customers on Android, and every team that wants to reach them",
            Nouns = ["screen", "gesture", "cache", "parcel card", "deep link", "permission", "widget"],
            Areas = ["home", "basket", "parcels", "search", "shared"], Topics = ["android", "app"], Skills = ["Kotlin", "Android"],
            Wanted = ["Bugfixes", "Features"], Keepers = ["priya", "tomas"], Owner = "maya", Documents = [(int.MaxValue, Plain), (240, Good)],
            Pace = 8, GuestShare = (0.05, 0.17), Guests = "checkout 8, search 6, notifications 5, logistics 4, design-system 4", AgentShare = 0.09,
            Uses = ["offline-journal", "ledger-kit", "plumb-line"], Promise = (16, 32), ConfirmedDaysAgo = 44,
        },
        new("harbour", "Harbour", "mobile", SourceLanguage.Swift)
        {
            Motivation = "Northmere on iPhone and iPad, built from the same parts as Pocket where that makes sense.",
            ForWhom = "customers on iOS",
            Nouns = ["view", "store", "parcel", "sheet", "shortcut", "sync"],
            Areas = ["Views", "Stores", "Sync"], Topics = ["ios", "app"], Skills = ["Swift", "iOS"], Wanted = ["Bugfixes"], Keepers = ["tomas"],
            Owner = "maya", Documents = [(int.MaxValue, Plain)], Pace = 6, GuestShare = (0.03, 0.1),
            Guests = "design-system 5, checkout 4, notifications 2", Level = GovernanceLevel.BugReports, Promise = (16, 40),
            Merges = MergeStyle.Squash, ConfirmedDaysAgo = 110,
        },
        new("offline-journal", "Offline Journal", "mobile", SourceLanguage.Kotlin)
        {
            Motivation = "Keeps what somebody did without a network in a signed journal and joins it with the server's later.",
            ForWhom = "apps that have to work in a cellar",
            Nouns = ["record", "journal", "conflict", "merge", "signature", "device"],
            Areas = ["journal", "merge", "crypto"], Topics = ["offline", "sync", "library"], Skills = ["Kotlin", "distributed systems"],
            Wanted = ["Features", "Trusted committers"], Keepers = ["priya"], Owner = "maya", Documents = [(int.MaxValue, Thin), (280, Good)],
            Pace = 2.8, Begins = 610, GuestShare = (0.04, 0.26), Guests = "payments 7, checkout 5, logistics 4",
            Publishes = ["maven:com.northmere:offline-journal"], Uses = ["ledger-kit"], Level = GovernanceLevel.ContributionsWelcome,
            Lifecycle = Lifecycle.Experimental, Promise = (16, 32),
        },
        new("storefront-web", "Storefront Web", "checkout", SourceLanguage.TypeScript)
        {
            Motivation = "The pages of the shop, from the first look to the order.",
            ForWhom = "every team that puts something on the shop’s pages",
            Nouns = ["page", "route", "teaser", "gallery", "review", "banner"],
            Areas = ["pages", "teasers", "server"], Topics = ["web", "shop"], Skills = ["TypeScript", "web performance"],
            Wanted = ["Bugfixes", "Features"], Keepers = ["lena"], Owner = "ruth", Documents = [(int.MaxValue, Plain), (200, Good)], Pace = 6,
            GuestShare = (0.1, 0.28), Guests = "search 10, pricing 7, design-system 7, mobile 4, notifications 3",
            Uses = ["lantern-ui", "tillwork", "glyph-foundry"], SharedRepository = "shop/storefront", Folder = "web", Promise = (16, 24),
            Merges = MergeStyle.GitLab,
        },
        new("storefront-kiosk", "Storefront Kiosk", "mobile", SourceLanguage.TypeScript)
        {
            Motivation = "The shop on the big screen at the pick-up point: large letters, no keyboard, one minute.",
            ForWhom = "pick-up points and fairs",
            Nouns = ["kiosk", "scan", "idle screen", "queue ticket"],
            Areas = ["screens", "devices"], Topics = ["kiosk", "shop"], Skills = ["TypeScript", "hardware"], Keepers = ["tomas"], Owner = "maya",
            Documents = [(int.MaxValue, Thin)], Pace = 2.2, GuestShare = (0.08, 0.3), Guests = "checkout 9, design-system 4, logistics 4",
            Uses = ["lantern-ui"], SharedRepository = "shop/storefront", Folder = "kiosk", Level = null, ConfirmedDaysAgo = null,
            Merges = MergeStyle.GitLab,
        },
        new("parcel-map", "Parcel Map", "logistics", SourceLanguage.CSharp)
        {
            Motivation = "Where every parcel is and when it will be where it should be, for customers and for those who carry it.",
            ForWhom = "teams that answer the question where is it?",
            Nouns = ["parcel", "leg", "scan", "estimate", "depot", "map tile", "delay"],
            Areas = ["Tracking", "Estimates", "Map", "Api"], Topics = ["parcels", "tracking", "service"], Skills = ["C#", "geodata"],
            Wanted = ["Features", "Bugfixes"], Keepers = ["sigrid"], Owner = "emeka", Documents = [(int.MaxValue, Plain), (380, Good)], Pace = 4.4,
            GuestShare = (0.05, 0.2), Guests = "mobile 9, notifications 8, data-platform 3, checkout 3", Publishes = ["nuget:Northmere.ParcelMap"],
            Uses = ["flag-post", "postbox"], Promise = (16, 32), Merges = MergeStyle.Azure, ConfirmedDaysAgo = 33,
        },
        new("customs-clerk", "Customs Clerk", "logistics", SourceLanguage.CSharp)
        {
            Motivation = "Fills in customs papers from what the order already says.",
            ForWhom = "teams that send something across a border",
            Nouns = ["declaration", "commodity code", "form", "origin", "officer’s question"],
            Areas = ["Forms", "Codes", "Borders"], Topics = ["customs", "law", "documents"], Skills = ["C#", "customs law"],
            Wanted = ["Data", "Features"], Keepers = ["sigrid"], Owner = "emeka", Documents = [(int.MaxValue, Thin), (150, Good)], Pace = 2.4,
            Begins = 860, GuestShare = (0.04, 0.14), Guests = "payments 6, pricing 2", Uses = ["flag-post"],
            Publishes = ["nuget:Northmere.CustomsClerk"], Promise = (24, 48), Merges = MergeStyle.Azure,
        },
        new("route-loom", "Route Loom", "logistics", SourceLanguage.Python)
        {
            Motivation = "Weaves delivery routes from stops, hours and bridges that are too low.",
            ForWhom = "teams that plan a round through many places",
            Nouns = ["route", "stop", "vehicle", "time window", "detour"],
            Areas = ["solver", "maps", "replan"], Topics = ["optimization", "routes"], Skills = ["Python", "optimization"], Wanted = ["Features"],
            Keepers = ["emeka"], Owner = "emeka", Documents = [(int.MaxValue, Good), (90, Plain)], Pace = 2.2, Begins = 480, GuestShare = (0.1, 0.24),
            Guests = "data-platform 6, mobile 2", Uses = ["data-contracts"], Publishes = ["pypi:northmere-route-loom"],
            Lifecycle = Lifecycle.Experimental, Merges = MergeStyle.Squash, Promise = (24, 48), IsInSmall = true,
        },
        new("old-courier", "Old Courier", "notifications", SourceLanguage.Python)
        {
            Motivation = "Carried Northmere’s first mails and messages. Retired: use Postbox.",
            ForWhom = "nobody any more; it is kept for its history",
            Nouns = ["message", "carrier", "bounce"],
            Areas = ["carriers", "queue"], Topics = ["mail", "messages"], Keepers = ["sanjay"], Owner = "grace", Documents = [(int.MaxValue, Plain)],
            Pace = 3, Begins = 1095, Sleeps = 430, GuestShare = (0.05, 0.05), Guests = "mobile 2, checkout 1", FormerHost = ("couriers", 620),
            Lifecycle = Lifecycle.Retired, Level = GovernanceLevel.Closed, Merges = MergeStyle.GitHub, ConfirmedDaysAgo = 400,
            Roles = RoleFileStyle.Owners, IsInSmall = true,
        },
        new("postbox", "Postbox", "notifications", SourceLanguage.CSharp)
        {
            Motivation = "One door for everything Northmere tells people: mail, push, letter; each at most once, in their language.",
            ForWhom = "every team that has something to say",
            Nouns = ["letter", "template", "recipient", "receipt", "channel", "bounce", "digest"],
            Areas = ["Letters", "Channels", "Templates", "Receipts"], Topics = ["mail", "messages", "service"], Skills = ["C#", "queues"],
            Wanted = ["Features", "Translations", "Bugfixes"], Keepers = ["sanjay", "grace"], Owner = "grace",
            Documents = [(int.MaxValue, Plain), (420, Good), (100, Exemplary)], Pace = 5, Begins = 700, GuestShare = (0.1, 0.33),
            Guests = "logistics 12, checkout 9, mobile 8, identity 6, payments 3", Publishes = ["nuget:Northmere.Postbox"], Uses = ["flag-post"],
            Level = GovernanceLevel.ContributionsWelcome, Promise = (8, 24), Merges = MergeStyle.GitHub, Roles = RoleFileStyle.Owners,
            ConfirmedDaysAgo = 19,
        },
    ];
}
