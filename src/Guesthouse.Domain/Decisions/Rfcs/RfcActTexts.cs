namespace Guesthouse.Domain.Decisions.Rfcs;

/// <summary>Which texts an act of an RFC points to.</summary>
public static class RfcActTexts
{
    /// <summary>The texts that were written with it, in the order in which they are read; of a redaction none.</summary>
    public static IReadOnlyList<TextVersion> Of(RfcAct act) => act switch
    {
        RfcProposed proposed => Of(proposed.Texts),
        RfcRevised revised => Of(revised.Texts),
        RfcSigned signed => Stated(signed.Note),
        RfcObjected objected => [objected.Reason],
        RfcMoved moved => Stated(moved.Why),
        RfcCommented commented => [commented.Text],
        _ => [],
    };

    private static IReadOnlyList<TextVersion> Of(RfcTexts texts) => [texts.Title, texts.Problem, texts.Proposal];

    private static IReadOnlyList<TextVersion> Stated(TextVersion? text) => text is { } stated ? [stated] : [];
}
