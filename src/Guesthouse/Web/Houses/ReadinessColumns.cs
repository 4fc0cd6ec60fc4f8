using System.Globalization;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Houses;

/// <summary>The checks of a project as a file holds them.</summary>
public static class ReadinessColumns
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<Column<AnsweredCheck>> In(Texts<ReadinessTexts> texts, Language language)
    {
        var words = new ReadinessWords(texts);
        return
        [
            Columns.Words<AnsweredCheck>("check", texts["column.check"], row => row.Check.Id),
            Columns.Words<AnsweredCheck>("principle", texts["column.principle"], row => ReadinessWords.IdOf(row.Check.Principle)),
            Columns.Words<AnsweredCheck>("answer", texts["column.answer"], row => ReadinessWords.IdOf(row.Answer.State)),
            Columns.Number<AnsweredCheck>("weight", texts["column.weight"], language, row => row.Check.Weight),
            Columns.Words<AnsweredCheck>("from", texts["column.from"], row => ReadinessWords.IdOf(row.Check.From)),
            Columns.Words<AnsweredCheck>("evidence", texts["column.evidence"], row => string.Join("; ", row.Answer.Evidence.Select(evidence => Place(evidence, words)).Concat(row.Answer.Why is { } why ? [words.Of(why)] : []))),
            Columns.Words<AnsweredCheck>("fix", texts["column.fix"], row => row.Answer.State == CheckState.Fail ? words.Fix(row.Check) : null),
            Columns.Words<AnsweredCheck>("pattern", texts["column.pattern"], row => row.Check.Pattern),
        ];
    }

    private static string Place(Evidence evidence, ReadinessWords words) => evidence switch
    {
        { Path: null } => evidence.Fact is { } fact ? words.Of(fact) : "",
        { Line: > 0 } => string.Create(CultureInfo.InvariantCulture, $"{evidence.Path}:{evidence.Line}"),
        _ => evidence.Path,
    };
}
