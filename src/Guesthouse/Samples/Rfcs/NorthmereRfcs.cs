using Guesthouse.Samples.Requests;

namespace Guesthouse.Samples.Rfcs;

/// <summary>What people of Northmere proposed, on which others decide together.</summary>
internal static class NorthmereRfcs
{
    public static IReadOnlyList<SampleRfc> All { get; } =
    [
        new("lantern-ui", "saki", 64, "One keyboard model for tables, charts and trees")
        {
            Problem = "Three houses built three ways to walk through a list with the keyboard. Whoever learned one has to learn the next, and the accessibility review asks the same questions each time.",
            Proposal = "- one roving focus, `focus/roving`, for everything that has rows or points\n- arrow keys walk, *Home* and *End* jump, *Enter* opens; nothing else is bound\n- houses that bring their own drop it with their next major version",
            Owners = ["noor", "priya", "felix"],
            Until = -70,
            Then =
            [
                new Objected(61, "noor", "Trees lose their place when a branch closes. I sign when they keep it."),
                new Signed(60, "priya"),
                new Commented(58, "saki", "They keep it since yesterday, and the guide shows how. @noor would you look again?"),
                new Signed(57, "felix", "Pour nos courbes, c’est exactement ce qu’il fallait."),
                new Signed(55, "noor", "It keeps its place now."),
            ],
        },
        new(null, "iris", 48, "One format for logs in all houses")
        {
            Problem = "A trace through four houses crosses four formats. Beacon translates seven of them, and each new one costs us a week.",
            Proposal = "JSON lines with the fields of `beacon.event`. Beacon stops reading anything else after one year.",
            Owners = ["wen", "grace", "arjun"],
            Until = -50,
            Then =
            [
                new Signed(45, "wen"),
                new Objected(44, "arjun", "Logs of sign-ins leave out whatever names a person, and `beacon.event` asks for it. One year is too short to change that."),
                new Commented(41, "iris", "Would fields that may stay empty do, @arjun?"),
                new Commented(40, "arjun", "For new houses, yes. For the old ones I cannot sign."),
            ],
        },
        new("ledger-kit", "ada", 6, "Amounts travel with six decimals and their currency")
        {
            Problem = "Ledger Kit keeps six decimals, Pricebook sends four and Tillwork two. The sums of one order differ in three houses, and nobody is wrong.",
            Proposal = "- an amount is a whole number of millionths, with its currency beside it\n- whoever shows an amount rounds it, and nobody else does\n- Ledger Kit changes first, then Pricebook, then Tillwork; each reads the old form for a year",
            Owners = ["carol", "hana", "lena"],
            Until = 12,
            Then =
            [
                new Signed(5, "carol", "The ledger can do this today."),
                new Commented(3, "lena", "What about baskets that were filled before? We keep them for ninety days."),
                new Commented(2, "ada", "They are read as cents for as long as they live, @lena."),
            ],
        },
    ];
}
