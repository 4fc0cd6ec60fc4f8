using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Web.Requests;

/// <summary>What somebody types when they ask for something, and when they say it otherwise: the fields of one form.</summary>
public static class TypedRequest
{
    /// <summary>The names of its fields.</summary>
    public const string Need = "need", Purpose = "purpose", ByWhen = "by", Priority = "priority", Otherwise = "otherwise", CostDays = "cost", Paths = "paths";

    /// <summary>Reads the fields. Whether the draft will do is for the domain to say.</summary>
    /// <returns>The draft; <c>request.bad-day</c>, <c>request.bad-cost</c> where a field holds no such thing.</returns>
    public static Result<RequestDraft> Read(TypedForm typed)
    {
        var problems = new List<Problem>();
        DateOnly? byWhen = null;
        if (typed.Optional(ByWhen) is { } day)
        {
            if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
                byWhen = read;
            else
                problems.Add(new Problem(ProblemKind.Invalid, "request.bad-day", "This is no day; write it as 2026-12-31."));
        }
        var cost = 0;
        if (typed.Optional(CostDays) is { } days && !int.TryParse(days, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out cost))
            problems.Add(new Problem(ProblemKind.Invalid, "request.bad-cost", "Write a whole number of days."));
        var urgency = new Urgency(byWhen, Chosen(typed[Priority], BusinessPriority.Normal), Chosen(typed[Otherwise], Domain.Contributions.Requests.Otherwise.Wait), cost);
        return problems.Count > 0 ? Result.Failure<RequestDraft>(problems) : new RequestDraft(typed[Need], typed[Purpose], urgency, typed.Lines(Paths));
    }

    /// <summary>The fields as they hold a draft.</summary>
    public static IReadOnlyDictionary<string, string> FieldsOf(RequestDraft draft) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Need] = draft.Need,
        [Purpose] = draft.Purpose,
        [ByWhen] = draft.Urgency.ByWhen?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        [Priority] = draft.Urgency.Priority.ToString(),
        [Otherwise] = draft.Urgency.Otherwise.ToString(),
        [CostDays] = draft.Urgency.CostDays.ToString(CultureInfo.InvariantCulture),
        [Paths] = string.Join('\n', draft.Paths),
    };

    /// <summary>One of the values that a field offers; what is none of them is taken as nothing said.</summary>
    internal static T Chosen<T>(string written, T otherwise)
        where T : struct, Enum =>
        Enum.TryParse<T>(written, out var chosen) && Enum.IsDefined(chosen) ? chosen : otherwise;
}
