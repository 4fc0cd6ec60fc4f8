using Guesthouse.Domain.Catalog.Profiles;
using static Guesthouse.Samples.Houses.DocumentQuality;

namespace Guesthouse.Samples.Houses;

/// <summary>The houses of Commerce: Payments, Checkout, Search and Pricing.</summary>
internal static class CommerceHouses
{
    public static IReadOnlyList<SampleHouse> All { get; } =
    [
        new("ledger-kit", "Ledger Kit", "payments", SourceLanguage.Kotlin)
        {
            Motivation = "Double-entry bookkeeping as a library: accounts, entries, balances as of any day, a lasting audit trail.",
            ForWhom = "teams that move money, points or vouchers and have to say later where each cent went",
            Nouns = ["entry", "account", "balance", "journal", "posting", "currency", "rounding rule", "audit mark", "settlement"],
            Areas = ["journal", "balances", "rounding", "storage", "export"], Topics = ["accounting", "money", "audit", "library"],
            Skills = ["Kotlin", "property tests", "bookkeeping"], Wanted = ["Features", "Bugfixes", "Documentation"], Keepers = ["ada", "jonas"],
            Owner = "carol", Documents = [(int.MaxValue, Plain), (700, Good), (170, Exemplary)], Pace = 7, GuestShare = (0.1, 0.4),
            Guests = "checkout 31, search 23, mobile 16, pricing 12, data-platform 10, logistics 5, notifications 4", AgentShare = 0.1,
            ReviewDays = 1.4, Publishes = ["maven:com.northmere:ledger-kit"], Uses = ["plumb-line", "flag-post"], Promise = (8, 16),
            ConfirmedDaysAgo = 21, IsInSmall = true,
        },
        new("tariff-desk", "Tariff Desk", "payments", SourceLanguage.Kotlin)
        {
            Motivation = "Fees and taxes by country and product group, with the law they come from and the day they begin.",
            ForWhom = "teams that show or charge a price across a border",
            Nouns = ["tariff", "fee", "tax rate", "country", "product group", "exemption", "law"],
            Areas = ["tariffs", "countries", "rules", "import"], Topics = ["tax", "fees", "law"], Skills = ["Kotlin", "tax law"],
            Wanted = ["Features", "Bugfixes"], Keepers = ["ada"], Owner = "carol", Documents = [(int.MaxValue, Plain), (400, Good)], Pace = 4,
            GuestShare = (0.08, 0.16), Guests = "logistics 9, pricing 5, checkout 4", Publishes = ["maven:com.northmere:tariff-desk"],
            Uses = ["ledger-kit", "flag-post"], Promise = (8, 16), ConfirmedDaysAgo = 60,
        },
        new("card-vault", "Card Vault", "payments", SourceLanguage.Rust)
        {
            Motivation = "Keeps card numbers where nobody reads them and hands out tokens instead.",
            ForWhom = "Payments alone: what is inside stays inside",
            Nouns = ["token", "vault key", "card", "rotation", "seal"],
            Areas = ["seal", "tokens", "rotation"], Topics = ["security", "cards"], Skills = ["Rust", "cryptography"], Keepers = ["jonas"],
            Owner = "carol", Pace = 1.8, Begins = 820, GuestShare = (0, 0.02), Guests = "identity 1", AgentShare = 0, Level = GovernanceLevel.Closed,
            IsRestricted = true, Uses = ["keyring"], IsInSmall = true,
        },
        new("tillwork", "Tillwork", "checkout", SourceLanguage.TypeScript)
        {
            Motivation = "The basket and its rules: discounts, vouchers, splitting an order, and what happens when a price changes meanwhile.",
            ForWhom = "teams that let somebody put something into a basket",
            Nouns = ["basket", "line", "discount", "voucher", "split", "price change", "delivery wish", "order"],
            Areas = ["basket", "discounts", "orders", "rules", "web"], Topics = ["basket", "orders", "commerce"],
            Skills = ["TypeScript", "state machines"], Wanted = ["Features", "Bugfixes", "Infrastructure"], Keepers = ["lena", "mina"],
            Owner = "ruth", Documents = [(int.MaxValue, Thin), (760, Plain), (310, Good), (80, Exemplary)], Pace = 6.5, GuestShare = (0.06, 0.23),
            Guests = "mobile 23, pricing 11, payments 9, search 7, design-system 5, logistics 4", AgentShare = 0.08, ReviewDays = 1.1,
            Publishes = ["npm:@northmere/tillwork"], Uses = ["lantern-ui", "lookout", "flag-post"], Merges = MergeStyle.GitHub,
            Level = GovernanceLevel.SharedWrite, Promise = (8, 24), ConfirmedDaysAgo = 35, IsInSmall = true,
        },
        new("voucher-mint", "Voucher Mint", "checkout", SourceLanguage.Kotlin)
        {
            Motivation = "Makes vouchers that cannot be guessed, counted twice or used in the wrong country.",
            ForWhom = "teams that give something away and want to know to whom",
            Nouns = ["voucher", "series", "code", "redemption", "limit", "campaign"],
            Areas = ["codes", "campaigns", "redeem"], Topics = ["vouchers", "campaigns"], Skills = ["Kotlin"], Wanted = ["Features"],
            Keepers = ["lena"], Owner = "ruth", Documents = [(int.MaxValue, Plain), (220, Good)], Pace = 3, Begins = 900, GuestShare = (0.03, 0.18),
            Guests = "pricing 6, notifications 4, mobile 3", Publishes = ["maven:com.northmere:voucher-mint"], Uses = ["ledger-kit", "plumb-line"],
            Promise = (16, 40), ConfirmedDaysAgo = 150,
        },
        new("basket-replay", "Basket Replay", "checkout", SourceLanguage.Go)
        {
            Motivation = "Plays yesterday's baskets against tomorrow's rules, and shows whose order would have cost something else.",
            ForWhom = "teams that change a price, a fee or a discount and want to sleep",
            Nouns = ["recording", "replay", "difference", "basket", "sample"],
            Areas = ["record", "replay", "report"], Topics = ["testing", "basket"], Skills = ["Go"], Wanted = ["Features", "Documentation"],
            Keepers = ["mina"], Owner = "ruth", Documents = [(int.MaxValue, Thin), (500, Good)], Pace = 2.4, Begins = 700, GuestShare = (0.05, 0.3),
            Guests = "pricing 8, payments 5, data-platform 2", Uses = ["beacon", "quern-client"], Merges = MergeStyle.Squash, Promise = (16, 32),
        },
        new("wayfinder", "Wayfinder", "search", SourceLanguage.Go)
        {
            Motivation = "The search of all shops: finds what people mean, in under 40 milliseconds.",
            ForWhom = "teams with more than a hundred of anything",
            Nouns = ["query", "index", "shard", "ranking", "hit", "filter", "suggestion", "language"],
            Areas = ["query", "index", "rank", "suggest", "serve"], Topics = ["search", "ranking", "service"],
            Skills = ["Go", "information retrieval"], Wanted = ["Features", "Bugfixes"], Keepers = ["bob", "ines"], Owner = "petra",
            Documents = [(int.MaxValue, Plain), (260, Good)], Pace = 6, GuestShare = (0.04, 0.13),
            Guests = "pricing 5, mobile 5, data-platform 4, checkout 3", AgentShare = 0.12, ReviewDays = 2.5,
            Publishes = ["go:gitlab.northmere.example/search/wayfinder"], Uses = ["beacon", "flag-post"], Promise = (16, 32),
            Merges = MergeStyle.GitLab, ConfirmedDaysAgo = 75,
        },
        new("synonym-garden", "Synonym Garden", "search", SourceLanguage.Python)
        {
            Motivation = "Words that mean the same, by language, grown from what people search and buy.",
            ForWhom = "teams that compare words written by people",
            Nouns = ["synonym", "word pair", "language", "harvest", "weed", "gardener"],
            Areas = ["harvest", "review", "languages"], Topics = ["search", "language", "data"], Skills = ["Python", "linguistics"],
            Wanted = ["Translations", "Data"], Keepers = ["ines"], Owner = "petra", Documents = [(int.MaxValue, Good)], Pace = 2.2,
            GuestShare = (0.2, 0.45), Guests = "data-platform 6, mobile 4, notifications 3, design-system 2",
            Publishes = ["pypi:northmere-synonym-garden"], Uses = ["data-contracts"], Merges = MergeStyle.Squash, Level = GovernanceLevel.SharedWrite,
            Promise = (24, 48),
        },
        new("merka", "Мерка", "search", SourceLanguage.Python)
        {
            Motivation = "Измеряет качество поиска: наборы запросов, оценки людей и сравнение двух версий ранжирования.",
            ForWhom = "команд, которые меняют порядок результатов и хотят знать, стало ли лучше",
            Nouns = ["judgement", "query set", "metric", "run", "comparison", "baseline"],
            Areas = ["metrics", "judgements", "reports"], Topics = ["search", "quality", "evaluation"], Skills = ["Python", "statistics"],
            Wanted = ["Features", "Documentation"], Keepers = ["yulia", "pavel"], Owner = "petra", Documents = [(int.MaxValue, Thin), (350, Good)],
            DocumentLanguage = "ru", Pace = 2.4, Begins = 640, GuestShare = (0, 0.16), Guests = "data-platform 5, pricing 2",
            Uses = ["data-contracts"], Publishes = ["pypi:northmere-merka"], Merges = MergeStyle.Gitea, Roles = RoleFileStyle.Maintainers,
        },
        new("crumb-trail", "Crumb Trail", "search", SourceLanguage.Kotlin)
        {
            Motivation = "Remembers what somebody looked at, for as long as they agreed to and not a day longer.",
            ForWhom = "teams that show something again",
            Nouns = ["visit", "trail", "consent", "forgetting", "session"],
            Areas = ["trail", "forget", "api"], Topics = ["history", "privacy"], Skills = ["Kotlin"], Keepers = ["bob"], Owner = "petra",
            Documents = [(int.MaxValue, Plain)], Pace = 2, Begins = 980, GuestShare = (0.04, 0.1), Guests = "identity 4, mobile 3",
            Uses = ["plumb-line", "flag-post"], Level = null, ConfirmedDaysAgo = null, Merges = MergeStyle.Azure,
        },
        new("pricebook", "Pricebook", "pricing", SourceLanguage.Go)
        {
            Motivation = "Price lists, currencies and their rates for each market and day. Answers in under 3 milliseconds from memory.",
            ForWhom = "every team that shows a price",
            Nouns = ["price", "price list", "market", "rate", "currency", "validity", "snapshot"],
            Areas = ["lists", "rates", "markets", "memory", "api"], Topics = ["prices", "currency", "service"], Skills = ["Go", "caching"],
            Wanted = ["Bugfixes", "Trusted committers"], Keepers = ["hana"], Owner = "vit", Documents = [(int.MaxValue, Plain), (330, Good)],
            Pace = 5, GuestShare = (0.1, 0.42), Guests = "checkout 22, mobile 15, search 12, logistics 7, payments 6", AgentShare = 0.14,
            ReviewDays = 11, Publishes = ["go:gitlab.northmere.example/pricing/pricebook"], Uses = ["beacon"], Promise = (8, 16),
            ConfirmedDaysAgo = 90, IsInSmall = true,
        },
        new("rate-watcher", "Rate Watcher", "pricing", SourceLanguage.Python)
        {
            Motivation = "Watches exchange rates and says when a price list has become wrong.",
            ForWhom = "people who answer for a price list",
            Nouns = ["rate", "alarm", "source", "threshold", "holiday"],
            Areas = ["sources", "alarms"], Topics = ["currency", "alerts"], Skills = ["Python"], Keepers = ["hana"], Owner = "vit",
            Documents = [(int.MaxValue, Thin)], Pace = 1.4, Begins = 760, GuestShare = (0, 0.08), Guests = "payments 2, data-platform 1",
            Level = GovernanceLevel.BugReports, Lifecycle = Lifecycle.Maintenance, Roles = RoleFileStyle.None, ConfirmedDaysAgo = 300,
            Merges = MergeStyle.Squash,
        },
    ];
}
