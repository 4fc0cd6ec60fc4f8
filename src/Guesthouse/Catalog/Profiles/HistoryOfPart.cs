using System.Globalization;
using Guesthouse.Catalog.Inspection;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Facts;

namespace Guesthouse.Catalog.Profiles;

/// <summary>What the history of a part says: its languages by the changes of the last 365 days, of all days where these hold none; its first and its last change.</summary>
internal static class HistoryOfPart
{
    private const int Days = 365, MostLanguages = 12;

    /// <summary>The languages, most touched first, with the touches of files; then the two instants.</summary>
    public static IEnumerable<(ProfileField Field, string Value, double? Weight)> Read(Inspection.Inspection inspection, InspectedPart part)
    {
        var (store, key) = (inspection.Store, inspection.Repository.Key);
        // Of a folder every change has to be looked at, to find its first.
        var isWhole = part.Prefix.Length == 0;
        var since = inspection.At.AddDays(-Days);
        var recent = FileTouches.Read(store, key, since, part.Prefix);
        var all = isWhole && recent.Files.Count > 0 ? recent : FileTouches.Read(store, key, DateTimeOffset.MinValue, part.Prefix);
        var (first, last) = isWhole ? FileTouches.Ends(store, key) : (all.First, all.Last);
        var languages = Languages(recent) is { Count: > 0 } found ? found : Languages(all);
        foreach (var (language, touches) in languages)
            yield return (ProfileField.Language, language, touches);
        if (first is { } begin)
            yield return (ProfileField.FirstChange, Text(begin), null);
        if (last is { } end)
            yield return (ProfileField.LastChange, Text(end > inspection.At ? inspection.At : end), null);
    }

    private static List<(string Language, int Touches)> Languages(TouchedFiles touched) =>
    [
        .. touched.Files
            .Select(file => (Language: LanguageOfFile.Of(file.Path), file.Commits))
            .Where(file => file.Language is not null)
            .GroupBy(file => file.Language!, StringComparer.Ordinal)
            .Select(language => (language.Key, Touches: language.Sum(file => file.Commits)))
            .OrderByDescending(language => language.Touches)
            .ThenBy(language => language.Key, StringComparer.Ordinal)
            .Take(MostLanguages),
    ];

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
