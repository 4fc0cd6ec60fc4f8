namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>When a project's entry asks to be confirmed: catalogues that nobody cares for mislead.</summary>
public static class ConfirmationRule
{
    /// <summary>For how many days a confirmation holds; changing the entry confirms it too.</summary>
    public const int Days = 180;

    /// <summary>Whether nobody confirmed the entry within these days.</summary>
    /// <param name="confirmedAt">When somebody last did; <see langword="null"/>: never.</param>
    /// <param name="createdAt">When the project was made: until then is its first time.</param>
    /// <param name="now">Now.</param>
    public static bool IsDue(DateTimeOffset? confirmedAt, DateTimeOffset createdAt, DateTimeOffset now) => (confirmedAt ?? createdAt).AddDays(Days) <= now;
}
