namespace Guesthouse.Samples.Company;

/// <summary>The people of Northmere who have a part in every story told about it: they are there whatever the seed.</summary>
internal static class KnownPeople
{
    /// <summary>The cast, with those who wandered from team to team.</summary>
    public static IReadOnlyList<SamplePerson> All { get; } =
    [
        Of("ada", "Ada Lindqvist", "payments", Office.Lisbon, "sv", 2.2),
        Of("jonas", "Jonas Mbeki", "payments", Office.Lisbon, "pt", 1.8) with { Memberships = [new("checkout", null, 800), new("payments", 800)] },
        Of("carol", "Carol Osei", "payments", Office.Toronto, "fr", 0.3),
        Of("dan", "Dan Petrov", "developer-experience", Office.Lisbon, "ru", 0.4),
        Of("bob", "Bob Marchetti", "search", Office.Lisbon, "it", 1.5),
        Of("ines", "Ines Caldeira", "search", Office.Lisbon, "pt", 1.1),
        Of("petra", "Petra Nyström", "commerce", Office.Lisbon, "sv", 0.2) with { Memberships = [new("search", null, 260), new("commerce", 260)] },
        Of("yulia", "Юлия Ветрова", "search", Office.Lisbon, "ru", 1.6),
        Of("pavel", "Павел Заречный", "search", Office.Lisbon, "ru", 1.3),
        Of("ruth", "Ruth Keller", "checkout", Office.Lisbon, "de", 0.3),
        Of("lena", "Lena Hoffmann", "checkout", Office.Lisbon, "de", 1.9),
        Of("mina", "Mina Farouk", "checkout", Office.Lisbon, "ar", 1.7),
        Of("hana", "Hana Novák", "pricing", Office.Lisbon, "cs", 2.4),
        Of("vit", "Vít Jelínek", "pricing", Office.Lisbon, "cs", 0.4),
        Of("noor", "Noor Haddad", "design-system", Office.Toronto, "ar", 1.8),
        Of("saki", "Saki Kimura", "design-system", Office.Tokyo, "ja", 1.6),
        Of("priya", "Priya Desai", "mobile", Office.Toronto, "hi", 1.9),
        Of("tomas", "Tomás Rueda", "mobile", Office.Toronto, "es", 1.7),
        Of("maya", "Maya Fernandes", "mobile", Office.Toronto, "pt", 0.4),
        Of("omar", "Omar Aziz", "data-platform", Office.Toronto, "ar", 1.2),
        Of("wen", "Wen Zhao", "data-platform", Office.Tokyo, "zh", 2.0),
        Of("sigrid", "Sigrid Aasen", "logistics", Office.Lisbon, "nb", 1.6),
        Of("emeka", "Emeka Obi", "logistics", Office.Lisbon, "en", 0.5),
        Of("iris", "Iris Tanaka", "observability", Office.Tokyo, "ja", 1.3),
        Of("felix", "Félix Dumont", "observability", Office.Toronto, "fr", 1.7),
        Of("grace", "Grace Adeyemi", "notifications", Office.Bengaluru, "en", 0.8) with { Memberships = [new("couriers", null, 620), new("notifications", 620)] },
        Of("sanjay", "Sanjay Kulkarni", "notifications", Office.Bengaluru, "hi", 1.7) with { Memberships = [new("couriers", null, 620), new("notifications", 620)] },
        Of("arjun", "Arjun Menon", "identity", Office.Bengaluru, "ml", 0.9),
        Of("camille", "Camille Arnoux", "identity", Office.Lisbon, "fr", 1.8),
        Of("mio", "Mio Kazamatsuri", "data-platform", Office.Tokyo, "ja", 1.3),
        Of("nils", "Nils Ekström", "developer-experience", Office.Lisbon, "sv", 1.9),
        Of("helena", "Helena Vasconcelos", "product", Office.Lisbon, "pt", 0.1),
        Of("haruto", "西尾 陽翔", "platform", Office.Tokyo, "ja", 0.2),
        Of("olaf", "Olaf Reuter", "engineering-services", Office.Tokyo, "de", 0.5),
    ];

    private static SamplePerson Of(string id, string name, string team, Office office, string language, double diligence) => new(id, name, id, office)
    {
        Email = $"{id}@northmere.example",
        Languages = language == "en" ? ["en"] : ["en", language],
        Memberships = [new SampleMembership(team)],
        Diligence = diligence,
    };
}
