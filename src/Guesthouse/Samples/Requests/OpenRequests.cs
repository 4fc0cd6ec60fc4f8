using Guesthouse.Domain.Contributions.Requests;
using static Guesthouse.Domain.Contributions.Requests.BusinessPriority;
using static Guesthouse.Domain.Contributions.Requests.Otherwise;
using static Guesthouse.Domain.Contributions.Requests.RequestStep;

namespace Guesthouse.Samples.Requests;

/// <summary>Requests that are open for contribution, or planned by their hosts.</summary>
internal static class OpenRequests
{
    public static IReadOnlyList<SampleRequest> All { get; } =
    [
        new("ledger-kit", "bob", 24, "Keep amounts below one cent in ledger entries")
        {
            Purpose = "Search bills sponsored listings per click, in parts of a cent. Until now Ledger Kit rounds each entry to cents, and at the end of the month some hundred euro are missing or too many.",
            Priority = High, Otherwise = WorkAround, Cost = 9, HelpsFor = 120, Paths = ["rounding", "journal"],
            Then =
            [
                new Stepped(23, "carol", Ask, "How many entries a day are that, and how far do you need to look back?"),
                new Stepped(22, "bob", Answer, "About 40,000 a day; thirteen months, for the yearly statement."),
                new Commented(22, "ada", "The journal keeps six decimals already. What rounds is the posting; see `rounding/cents`.") { Hour = 15 },
                new Seconded(22, "hana") { Hour = 16 },
                new Stepped(21, "carol", Open, "Pricing needs it next quarter too. Please keep the bank side in cents.")
                {
                    Criteria = new()
                    {
                        UserStory = "As a team that bills in **parts of a cent** we keep them in entries, balances and exports, so that the sums are right at the end of the month.",
                        DefinitionOfDone = "- an entry of 0.000125 € is kept, summed and exported unchanged\n- balances of old journals do not change by one cent\n- a property test for rounding, in both directions\n- the guide shows the rounding account with an example",
                        Size = ContributionSize.M,
                        ArchitectureConstraints = "Postings to the bank stay in cents; the difference goes to a rounding account.",
                        CodingConventions = "Money stays in `ledger.money`; no floating point.",
                        PermittedDependencies = "None beyond those that are there.",
                        Paths = ["rounding", "journal", "docs/guide.md"],
                    },
                },
                new Commented(19, "ines", "I would help with the tests, @bob."),
            ],
        },
        new("ledger-kit", "priya", 40, "Balances as of a past day for whole account trees")
        {
            Purpose = "The statement of a seller adds up forty accounts. We ask for each one by itself and wait eleven seconds.", Otherwise = WorkAround, Cost = 5,
            Then =
            [
                new Commented(39, "jonas", "One query could do it; the index on the parent is there since spring."),
                Opened(37, "carol", "As a seller I see my balance of any past day at once.", "- under 100 ms for 100 accounts\n- the same figure as the sum of single balances", ContributionSize.S),
            ],
        },
        new("lantern-ui", "lena", 33, "Table that can be filtered by column")
        {
            Purpose = "We built this three times; Checkout, Pricing and Logistics each have their own.", Priority = High, Otherwise = WorkAround, Cost = 14,
            Then =
            [
                new Seconded(32, "hana", High), new Seconded(32, "sigrid") { Hour = 14 },
                Opened(30, "noor", "As somebody who works with long lists I narrow them by any column.", "- keyboard and screen reader, as the checklist says\n- works without scripts as a form\n- a page in the guide", ContributionSize.L),
                new Commented(28, "saki", "Start from `table/sort`; the state lives in the address there already."),
            ],
        },
        new("parcel-map", "grace", 21, "Tell customers about a delay before they ask")
        {
            Purpose = "A third of our messages answer the question where a parcel is. If the map told us of a delay, we would write first.", Priority = High, Otherwise = Wait, Cost = 10,
            Then = [Opened(19, "emeka", "As a customer I hear of a delay when it is known, and not when I ask.", "- one event per parcel and delay, at most once\n- described in Data Contracts", ContributionSize.M)],
        },
        new("flag-post", "tomas", 16, "Flags that work without a network")
        {
            Purpose = "A phone in a cellar should keep the flags it saw last.", Otherwise = WorkAround, Cost = 3,
            Then = [Opened(15, "dan", "As an app I keep the last flags I saw for a day.", "- an expired flag is off\n- test with the network cut", ContributionSize.S)],
        },
        new("millrace", "wen", 28, "Run only the tests that a change can break")
        {
            Purpose = "Quern’s tests take 26 minutes; most changes touch one sink.", Priority = High, Otherwise = WorkAround, Cost = 20,
            Then =
            [
                new Seconded(27, "felix"), new Seconded(27, "priya") { Hour = 15 },
                Opened(24, "dan", "As somebody who changes one sink I wait for the tests of that sink.", "- decided from the build graph, never from file names\n- once a night everything runs", ContributionSize.L),
            ],
        },
        new("postbox", "sigrid", 18, "Letters with a window for the address")
        {
            Purpose = "Customs papers go by post, and the address stands two centimetres too low.", Priority = Low, Cost = 1,
            Then = [Opened(17, "grace", "As customs I find the address in the window.", "- a picture in the test for each of our three envelopes", ContributionSize.S)],
        },
        new("data-contracts", "jonas", 14, "Say which version of a field a consumer still reads")
        {
            Purpose = "We keep a field for ever because nobody knows who reads it.", Otherwise = Wait, Cost = 6,
            Then = [new Stepped(12, "omar", Plan, "We begin in January; the registry needs it anyway.")],
        },
        new("tillwork", "noor", 20, "Events when a discount is taken back")
        {
            Purpose = "The basket’s drawing jumps, because it learns of it one second late.", Otherwise = WorkAround, Cost = 2,
            Then = [new Commented(19, "mina", "It is one more call in `rules/discount`, but on a hot path."), new Stepped(18, "ruth", Plan, "With the change of the rules in December.")],
        },
        new("pocket", "camille", 11, "Demander l’accord au moment où il compte")
        {
            Purpose = "Aujourd’hui l’application demande tout au premier lancement, et presque tout le monde refuse. Carnet sait dire quand une demande a un sens.", Priority = High, Otherwise = Escalate, Cost = 8,
            Then = [new Stepped(9, "maya", Plan, "In the release of 8 December, with the new first screen.") { Hour = 15 }],
        },
        new("wayfinder", "maya", 26, "Search by photograph")
        {
            Purpose = "People point the phone at a chair and want the same in green.", Otherwise = Wait, Cost = 30,
            Then =
            [
                new Stepped(24, "petra", Plan, "We thought of the spring."),
                new Stepped(10, "petra", Open, "Spring is full; Mobile offered to begin.")
                {
                    Criteria = new()
                    {
                        UserStory = "As somebody with a picture I find what looks like it.",
                        DefinitionOfDone = "- under 300 ms at the 99th percentile\n- no picture is kept longer than the search",
                        Size = ContributionSize.L,
                        DataContracts = "Pictures never reach Crumb Trail.",
                    },
                },
            ],
        },
    ];

    private static Stepped Opened(int day, string by, string story, string done, ContributionSize size) =>
        new(day, by, Open) { Criteria = new() { UserStory = story, DefinitionOfDone = done, Size = size } };
}
