namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Words that sentences are held together with, in the languages of the pages. A query may have them; a project need not.</summary>
public static class CommonWord
{
    private static readonly HashSet<string> words =
    [
        .. SplitWords.OfProse(
            """
            a an and are as at be by can do for from has have how i if in into is it its me my need needs of on or our so some something
            that the their them there these they this to us use used using want we what when where which who will with would you your not
            au aux avec ce ces comme dans de des du elle en est et il ils je la le les leur leurs mais ne nos notre nous on ou où par pas pour
            que qui sa sans ses son sont sur un une vos votre vous à été être besoin
            al algo como con de del el ella en entre es esta este esto hay la las lo los más me mi mis necesitamos necesito no nos o para pero por
            que qué se sin sobre son su sus un una uno y ya
            без бы в во вы где для до его ее если есть же за и из или как к ко ли мы на над надо не нам нас него но нужен нужна нужно о об
            он она они от по под при с со так то у уже что чтобы это я
            """),
    ];

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Is(string word) => words.Contains(word);
}
