using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>The sections of a README that speak to contributors: what stands elsewhere in it is for users.</summary>
public static class ForContributors
{
    private static readonly IReadOnlyList<WordPattern> headings = WordPattern.All(
        "contribut*", "communit*", "communicat*", "contact*", "support", "help", "question*", "get|getting involved", "participat*", "feedback", "report*", "bug|bugs", "issue|issues", "develop*", "conduct", "maintain*", "who we are", "guidelines", "convention*", "release*", "warrant*",
        "communaute", "aide", "participer", "developpement", "conduite", "comunidad", "ayuda", "participar", "desarrollo", "conducta", "contacto", "вклад*", "участи*", "сообществ*", "помощь", "разработк*", "контакт*", "вопрос*", "поведени*", "как помочь");

    /// <summary>Those sections with everything below them.</summary>
    public static DocumentOutline Of(DocumentOutline readme)
    {
        var kept = new List<DocumentSection>();
        for (var i = 2; i < readme.Sections.Count; i++)
            if (WordPattern.Find(headings, readme.Sections[i].Words) is not null)
            {
                var below = readme.Below(i).ToList();
                kept.AddRange(below);
                i += below.Count - 1;
            }
        // The first place is that of the title, which tells nothing here.
        return readme with { Sections = [readme.Sections[0] with { Blocks = [] }, new DocumentSection("", 0, 1, []), .. kept] };
    }
}
