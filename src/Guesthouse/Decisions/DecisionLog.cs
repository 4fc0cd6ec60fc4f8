using Guesthouse.Contributions.Texts;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Decisions;
using Guesthouse.Storage;
using Guesthouse.Storage.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions;

/// <summary>Writes the log of decisions: what follows from events, so that it can be listed, filtered and searched.</summary>
internal static class DecisionLog
{
    /// <summary>Keeps a decision.</summary>
    /// <param name="context">The database, in a transaction; the texts of the event are saved.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="number">The number of its event.</param>
    /// <param name="title">What its subject is called, where it is found by that here: requests are found by their own words.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task KeepAsync(GuesthouseContext context, Decision decision, int number, TextVersion? title, CancellationToken cancellation)
    {
        var row = new DecisionRow
        {
            Kind = decision.Subject.Kind,
            Subject = decision.Subject.Number,
            Event = number,
            Project = decision.Project?.Value,
            Outcome = decision.Outcome,
            Person = decision.By?.Value,
            At = decision.At.ToDateTimeOffset(),
            WhyText = decision.Why?.Text,
            WhyVersion = decision.Why?.Version,
            AlternativeText = decision.Alternative?.Text,
            AlternativeVersion = decision.Alternative?.Version,
        };
        context.Add(row);
        await context.SaveChangesAsync(cancellation);
        await IndexAsync(context, row, title, cancellation);
    }

    /// <summary>An emptied text is found no more: the words of each decision that points to it are made anew.</summary>
    /// <param name="context">The database, in a transaction; the text is emptied.</param>
    /// <param name="text">Which text.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task ForgetAsync(GuesthouseContext context, TextVersion text, CancellationToken cancellation)
    {
        var rfcs = context.Set<RfcRow>().Where(rfc => rfc.TitleText == text.Text).Select(rfc => rfc.Number);
        var rows = await context.Set<DecisionRow>().AsNoTracking()
            .Where(row => row.WhyText == text.Text || row.AlternativeText == text.Text || (row.Kind == DecisionKind.Rfc && rfcs.Contains(row.Subject)))
            .ToListAsync(cancellation);
        foreach (var row in rows)
        {
            var rfc = row.Kind == DecisionKind.Rfc ? await context.Set<RfcRow>().AsNoTracking().SingleAsync(rfc => rfc.Number == row.Subject, cancellation) : null;
            await IndexAsync(context, row, rfc is null ? null : new TextVersion(rfc.TitleText, rfc.TitleVersion), cancellation);
        }
    }

    /// <summary>Why a decision was taken, as its row has it.</summary>
    public static TextVersion? WhyOf(DecisionRow row) => row.WhyText is { } text ? new TextVersion(text, row.WhyVersion!.Value) : null;

    /// <summary>What else the guest can do, as its row has it.</summary>
    public static TextVersion? AlternativeOf(DecisionRow row) => row.AlternativeText is { } text ? new TextVersion(text, row.AlternativeVersion!.Value) : null;

    private static async Task IndexAsync(GuesthouseContext context, DecisionRow row, TextVersion? title, CancellationToken cancellation)
    {
        List<TextVersion> texts = [.. new[] { title, WhyOf(row), AlternativeOf(row) }.OfType<TextVersion>()];
        var bodies = await StoredTexts.BodiesAsync(context, texts, cancellation);
        string? Body(TextVersion? text) => text is { } version && bodies.TryGetValue(version, out var body) ? body : null;
        var words = RequestWords.Of(Body(title), string.Join('\n', new[] { Body(WhyOf(row)), Body(AlternativeOf(row)) }.OfType<string>()));
        WordIndex.OfDecisions.Replace(context.Database.GetDbConnection(), row.Key, words);
    }
}
