using Guesthouse.Domain.Contributions.Requests;
using static Guesthouse.Domain.Contributions.Requests.BusinessPriority;
using static Guesthouse.Domain.Contributions.Requests.Otherwise;
using static Guesthouse.Domain.Contributions.Requests.RequestStep;

namespace Guesthouse.Samples.Requests;

/// <summary>Requests that have come to an end, and one that was looked at again.</summary>
internal static class FinishedRequests
{
    public static IReadOnlyList<SampleRequest> All { get; } =
    [
        new("ledger-kit", "omar", 70, "Export of journals as Parquet")
        {
            Purpose = "Analysts read CSV files of four gigabytes.", Cost = 2,
            Then = [new Stepped(69, "carol", Decline, "The lake reads journals by itself since September; a second way would have to be kept in step.") { Alternative = "Use the table `ledger.journal` of Data Platform; it is ten minutes behind." }],
        },
        new("ledger-kit", "hana", 95, "Entries with the rate of the day they were made")
        {
            Purpose = "A refund after three weeks is counted at today’s rate.", Priority = High, Otherwise = WorkAround, Cost = 11,
            Then =
            [
                Opened(93, "carol", "As Pricing we see the rate at which an entry was made.", "- kept with the entry\n- old entries get the rate of their day", ContributionSize.M),
                new Commented(60, "hana", "Merged; thanks to @ada for the two afternoons."),
                new Stepped(48, "carol", Deliver, "4.2"),
            ],
        },
        new("tariff-desk", "hana", 80, "Tax of vouchers by country")
        {
            Purpose = "A voucher is taxed when it is sold in some countries, and when it is used in others.", Priority = High, Otherwise = Escalate, Cost = 16,
            Then =
            [
                new Stepped(78, "carol", Decline, "We have nobody this quarter who knows the law of vouchers.") { Alternative = "Voucher Mint can forbid the two countries until then." },
                new Commented(77, "ruth", "We could lend somebody for three weeks."),
                new Stepped(74, "carol", Reopen, "Checkout lends us Lena; that changes it."),
                Opened(73, "carol", "As a shop I charge the tax of a voucher when the law says.", "- a table for each country, with the law it comes from", ContributionSize.M),
                new Stepped(31, "carol", Deliver, "2026.10"),
            ],
        },
        new("lantern-ui", "tomas", 62, "Campo de fecha para calendarios sin domingo")
        {
            Purpose = "En dos de nuestros mercados la semana empieza en sábado y el campo no lo sabe.", Otherwise = WorkAround, Cost = 3,
            Then = [Opened(60, "noor", "As a reader I see my own week.", "- from the locale, and never asked", ContributionSize.S), new Stepped(38, "noor", Deliver, "7.4")],
        },
        new("lantern-ui", "arjun", 45, "Dialog that cannot be closed")
        {
            Purpose = "People close the warning before they have read it.", Priority = Low,
            Then = [new Stepped(44, "noor", Decline, "A dialog that cannot be closed fails the keyboard check, and annoys everybody.") { Alternative = "Ask for the decision on the page itself; `notice` with two buttons does it." }],
        },
        new("postbox", "lena", 58, "One message for an order with three parcels")
        {
            Purpose = "Customers get three mails within a minute.", Priority = High, Otherwise = WorkAround, Cost = 4,
            Then = [new Stepped(57, "grace", Plan), new Stepped(35, "grace", Deliver, "12.1")],
        },
        new("beacon", "sanjay", 52, "Alarm that names the change that caused it")
        {
            Purpose = "We look through forty merges each time.", Priority = High, Otherwise = Wait, Cost = 7,
            Then = [new Commented(51, "felix", "Millrace writes the commit into each trace since June."), new Stepped(50, "iris", Plan, "Together with Millrace."), new Stepped(20, "iris", Deliver, "5.0")],
        },
        new("harbour", "wen", 49, "Send crash reports through Quern")
        {
            Purpose = "Two pipelines for the same reports.", Priority = Low, Cost = 1,
            Then = [new Stepped(46, "wen", Withdraw, "Lookout does it since last week.")],
        },
        new("quern", "felix", 66, "Sinks that can be tried without writing")
        {
            Purpose = "A wrong sink costs us an afternoon of cleaning.", Otherwise = WorkAround, Cost = 3,
            Then =
            [
                new Stepped(65, "omar", Ask, "Would a count of what it would have written be enough?"),
                new Stepped(63, "felix", Answer, "Yes, with the first ten lines."),
                Opened(62, "omar", "As somebody with a new sink I see what it would write.", "- count and first ten lines\n- nothing reaches the target", ContributionSize.S),
                new Stepped(29, "omar", Deliver, "3.9"),
            ],
        },
        new("quern-client", "emeka", 41, "Client for Kotlin")
        {
            Purpose = "Route Loom is written in Kotlin.", Otherwise = WorkAround, Cost = 9,
            Then = [new Stepped(38, "omar", Decline, "We keep one client well rather than two badly.") { Alternative = "The HTTP interface is four calls; `docs/http.md` shows them." }],
        },
        new("flag-post", "mina", 36, "Flags by country")
        {
            Purpose = "We switch the new basket on one market after the other.", Otherwise = WorkAround, Cost = 2,
            Then = [Opened(35, "dan", "As Checkout I switch a flag on for one country.", "- a rule beside percentage and team", ContributionSize.S), new Stepped(22, "dan", Deliver, "1.8")],
        },
        new("doorman", "priya", 44, "Stay signed in for a year on a phone")
        {
            Purpose = "Seven of ten people who are signed out never come back.", Priority = High, Otherwise = Escalate, Cost = 5,
            Then =
            [
                new Stepped(43, "arjun", Decline, "A year is longer than our promise to those who lose a phone.") { Alternative = "Ninety days with a passkey are allowed since May.", Hour = 7 },
                new Commented(42, "maya", "Ninety days would do for now."),
            ],
        },
        new("wayfinder", "sigrid", 55, "Find a parcel by half of its number")
        {
            Purpose = "Numbers are read out on the phone.", Otherwise = Wait, Cost = 1,
            Then = [new Stepped(53, "petra", Ask, "Is it a search of the shop, or of your own pages?"), new Stepped(50, "sigrid", Withdraw, "Of our own pages, you are right; Parcel Map does it now.")],
        },
        new("parcel-map", "tomas", 77, "Show the pick-up points that are open now")
        {
            Purpose = "People stand before closed doors.", Priority = High, Otherwise = WorkAround, Cost = 6,
            Then = [new Seconded(76, "lena"), Opened(75, "emeka", "As a customer I see what is open when I look.", "- hours by day, with holidays", ContributionSize.M), new Stepped(34, "emeka", Deliver, "2.31")],
        },
    ];

    private static Stepped Opened(int day, string by, string story, string done, ContributionSize size) =>
        new(day, by, Open) { Criteria = new() { UserStory = story, DefinitionOfDone = done, Size = size } };
}
