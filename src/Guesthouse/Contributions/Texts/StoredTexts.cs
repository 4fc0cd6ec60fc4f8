using Guesthouse.Domain;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Texts;

/// <summary>Reads what people wrote. Whoever asks has found out that the viewer may see the thing that it was written for.</summary>
public static class StoredTexts
{
    /// <summary>The rows of texts, those included that were emptied.</summary>
    public static async Task<IReadOnlyDictionary<TextVersion, TextRow>> LoadAsync(GuesthouseContext context, IReadOnlyCollection<TextVersion> texts, CancellationToken cancellation)
    {
        if (texts.Count == 0)
            return new Dictionary<TextVersion, TextRow>();
        var ids = texts.Select(text => text.Text).Distinct().ToList();
        var wanted = texts.ToHashSet();
        var rows = await context.Set<TextRow>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellation);
        return rows.Select(row => (Text: new TextVersion(row.Id, row.Version), Row: row)).Where(text => wanted.Contains(text.Text)).ToDictionary(text => text.Text, text => text.Row);
    }

    /// <summary>What texts say; those that were emptied are missing.</summary>
    public static async Task<IReadOnlyDictionary<TextVersion, string>> BodiesAsync(GuesthouseContext context, IReadOnlyCollection<TextVersion> texts, CancellationToken cancellation) =>
        (await LoadAsync(context, texts, cancellation)).Where(text => text.Value.RedactedAt is null).ToDictionary(text => text.Key, text => text.Value.Body);
}
