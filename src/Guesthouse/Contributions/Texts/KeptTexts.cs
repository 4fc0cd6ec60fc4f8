using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Texts;

/// <summary>Keeps what somebody writes, for events to point to.</summary>
/// <param name="context">The database, in a transaction that the caller saves and commits.</param>
/// <param name="author">Who writes; <see langword="null"/>: the operator.</param>
/// <param name="at">When.</param>
public sealed class KeptTexts(GuesthouseContext context, string? author, DateTimeOffset at)
{
    private readonly Dictionary<TextVersion, TextRow> known = [];

    /// <summary>Makes the bodies of texts known, so that what is written again without a change is not kept twice.</summary>
    public async Task KnowAsync(IReadOnlyList<TextVersion> texts, CancellationToken cancellation)
    {
        foreach (var text in await StoredTexts.LoadAsync(context, texts, cancellation))
            known[text.Key] = text.Value;
    }

    /// <summary>The row of a text, to be changed; <see langword="null"/>: there is none. What its body becomes is known at once.</summary>
    public async Task<TextRow?> FindAsync(TextVersion text, CancellationToken cancellation)
    {
        if (await context.Set<TextRow>().SingleOrDefaultAsync(row => row.Id == text.Text && row.Version == text.Version, cancellation) is not { } row)
            return null;
        return known[text] = row;
    }

    /// <summary>Keeps a text.</summary>
    /// <param name="body">What is written.</param>
    /// <param name="before">The text that it is instead of; <see langword="null"/>: none.</param>
    /// <returns>Where it is kept: a new text, the next version of the one before, or the one before where it says the same.</returns>
    public TextVersion Keep(string body, TextVersion? before)
    {
        if (before is { } same && known.TryGetValue(same, out var row) && row.RedactedAt is null && row.Body == body)
            return same;
        var kept = before is { } earlier ? earlier with { Version = earlier.Version + 1 } : new TextVersion(Counter.Take(context.Database.GetDbConnection(), Counter.Texts), 1);
        var language = CultureInfo.CurrentUICulture;
        context.Add(known[kept] = new TextRow
        {
            Id = kept.Text,
            Version = kept.Version,
            Author = author,
            Language = language.Equals(CultureInfo.InvariantCulture) ? null : language.TwoLetterISOLanguageName,
            WrittenAt = at,
            Body = body,
        });
        return kept;
    }

    /// <summary>A known text that stands; <see langword="null"/>: there is none, or it was emptied.</summary>
    public string? BodyOf(TextVersion? text) => text is { } version && known.TryGetValue(version, out var row) && row.RedactedAt is null ? row.Body : null;
}
