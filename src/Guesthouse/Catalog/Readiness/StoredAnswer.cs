using System.Text.Json;
using System.Text.Json.Serialization;
using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Catalog.Readiness;

/// <summary>An answer as the database keeps it: the state in a column, the rest as JSON.</summary>
internal static class StoredAnswer
{
    private static readonly JsonSerializerOptions options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>Everything but the state.</summary>
    public static string Details(CheckAnswer answer) => JsonSerializer.Serialize(new AnswerDetails(answer.Evidence, answer.Why), options);

    /// <summary>The answer.</summary>
    public static CheckAnswer Read(CheckState state, string details)
    {
        var read = JsonSerializer.Deserialize<AnswerDetails>(details, options)!;
        return new CheckAnswer(state, read.Evidence ?? [], read.Why);
    }

    private sealed record AnswerDetails(IReadOnlyList<Evidence>? Evidence, Remark? Why);
}
