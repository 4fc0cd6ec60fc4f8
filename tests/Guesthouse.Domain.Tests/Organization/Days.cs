using System.Globalization;

namespace Guesthouse.Tests.Organization;

/// <summary>Days as tests write them: <c>2024-05-01</c>.</summary>
internal static class Days
{
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? On(string? iso) => iso is null ? null : Day(iso);

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
