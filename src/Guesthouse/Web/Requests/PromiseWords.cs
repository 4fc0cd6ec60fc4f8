using Guesthouse.Web.Texts;
using NodaTime;

namespace Guesthouse.Web.Requests;

/// <summary>What is left of a promise as people say it.</summary>
internal static class PromiseWords
{
    /// <summary><c>5 working hours left</c>, <c>2 working hours late</c>.</summary>
    public static string Of(Texts<PromiseTexts> texts, Duration left) => (left.CompareTo(Duration.Zero), WorkingTimeWords.Rounded(left)) switch
    {
        (0, _) => texts["up"],
        ( < 0, (true, var hours)) => texts["late.hours", ("n", hours)],
        ( < 0, (false, var minutes)) => texts["late.minutes", ("n", minutes)],
        (_, (true, var hours)) => texts["left.hours", ("n", hours)],
        (_, (false, var minutes)) => texts["left.minutes", ("n", minutes)],
    };
}
