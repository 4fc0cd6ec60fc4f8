namespace Guesthouse.Samples.Company;

/// <summary>The teams of Northmere: divisions, departments, and the twelve teams that build.</summary>
internal static class NorthmereTeams
{
    /// <summary>Every team, those above before those below.</summary>
    public static IReadOnlyList<SampleTeam> All { get; } =
    [
        new("northmere", "Northmere", null, 1, [Office.Lisbon], "Shops for everybody who makes things: found, priced, paid and brought home."),
        new("product", "Product", "northmere", 1, [Office.Lisbon], "What customers see and touch.") { Lead = "helena" },
        new("platform", "Platform", "northmere", 1, [Office.Tokyo], "What every other team stands on.") { Lead = "haruto" },
        new("commerce", "Commerce", "product", 1, [Office.Lisbon], "From the price to the receipt.") { Lead = "petra" },
        new("experience", "Experience", "product", 0, [Office.Toronto], "How Northmere looks, sounds and feels.") { Lead = "maya" },
        new("fulfilment", "Fulfilment", "product", 0, [Office.Lisbon], "Brings it home, and says when.") { Lead = "emeka" },
        new("foundations", "Foundations", "platform", 0, [Office.Bengaluru], "Who somebody is, and what we know.") { Lead = "arjun" },
        new("engineering-services", "Engineering Services", "platform", 1, [Office.Tokyo], "Makes building software here a pleasure.") { Lead = "iris" },
        new("payments", "Payments", "commerce", 12, [Office.Lisbon, Office.Toronto], "Takes money, gives receipts, keeps the books.") { Lead = "carol" },
        new("checkout", "Checkout", "commerce", 13, [Office.Lisbon, Office.Bengaluru], "From the basket to the order, without a surprise.") { Lead = "ruth" },
        new("search", "Search", "commerce", 12, [Office.Lisbon, Office.Bengaluru], "Finds what people mean, in their words.") { Lead = "petra", FormerName = ("Discovery", 320) },
        new("pricing", "Pricing", "commerce", 9, [Office.Lisbon], "What it costs, where and until when.") { Lead = "vit" },
        new("mobile", "Mobile", "experience", 14, [Office.Toronto, Office.Lisbon], "Northmere in the pocket, also without a network.") { Lead = "maya" },
        new("design-system", "Design System", "experience", 10, [Office.Toronto, Office.Tokyo], "One look for everything, usable by everybody.") { Lead = "noor" },
        new("logistics", "Logistics", "fulfilment", 12, [Office.Lisbon], "Parcels, borders, docks and routes.") { Lead = "emeka" },
        new("notifications", "Notifications", "fulfilment", 9, [Office.Bengaluru], "Tells people what they want to know, once.") { Lead = "grace", FormerParent = ("experience", 480) },
        new("couriers", "Couriers", "fulfilment", 0, [Office.Bengaluru], "Carried the first messages of Northmere; dissolved when Notifications took over."),
        new("identity", "Identity", "foundations", 11, [Office.Bengaluru, Office.Lisbon], "Signs people in and remembers what they agreed to.") { Lead = "arjun" },
        new("data-platform", "Data Platform", "foundations", 13, [Office.Tokyo, Office.Toronto], "Pipelines, contracts and the lake behind the figures.") { Lead = "omar" },
        new("observability", "Observability", "engineering-services", 10, [Office.Tokyo, Office.Toronto], "Sees what runs, and says what does not.") { Lead = "iris" },
        new("developer-experience", "Developer Experience", "engineering-services", 11, [Office.Lisbon, Office.Bengaluru], "Building, testing and shipping in minutes; runs the InnerSource program.") { Lead = "dan" },
    ];

    /// <summary>The teams that build and host.</summary>
    public static IReadOnlyList<SampleTeam> Building { get; } = [.. All.Where(team => team.Size > 5)];
}
