using Guesthouse.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>The words by which requests were found.</summary>
/// <param name="Meant">For each word that was typed the words that it means.</param>
internal sealed record FoundWords(IReadOnlyList<IReadOnlyList<string>> Meant)
{
    /// <summary>Nothing was typed, or a number.</summary>
    public static FoundWords None { get; } = new([]);

    /// <summary>All of them, each once.</summary>
    public IReadOnlyList<string> All { get; } = [.. Meant.SelectMany(words => words).Distinct(StringComparer.Ordinal)];

    /// <summary>The requests of which some word that was typed stands in comments only.</summary>
    public async Task<IReadOnlySet<int>> OnlyInCommentsAsync(Reader reader, IReadOnlyList<int> requests, CancellationToken cancellation)
    {
        if (All.Count == 0)
            return new HashSet<int>();
        var there = await reader.Context.Set<RequestWordRow>().AsNoTracking().Where(word => requests.Contains(word.Request) && All.Contains(word.Word)).ToListAsync(cancellation);
        return there.GroupBy(word => word.Request).Where(request => Meant.Any(meant => IsOnlyInComments([.. request.Where(word => meant.Contains(word.Word, StringComparer.Ordinal))]))).Select(request => request.Key).ToHashSet();
    }

    private static bool IsOnlyInComments(List<RequestWordRow> words) => words.Count > 0 && words.TrueForAll(word => word.Weight == RequestWords.WeightOfComment);
}
