namespace Guesthouse.Domain.Access;

/// <summary>How long what opens an account is good for.</summary>
public static class AccountTerms
{
    /// <summary>How long a one-time link can be used.</summary>
    public static TimeSpan Link { get; } = TimeSpan.FromHours(72);

    /// <summary>How long somebody stays signed in without coming by.</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromDays(7);

    /// <summary>How long somebody stays signed in at most.</summary>
    public static TimeSpan Session { get; } = TimeSpan.FromDays(30);

    /// <summary>Whether a link can be used.</summary>
    /// <param name="madeAt">When it was made.</param>
    /// <param name="endedAt">When it was used or replaced; <see langword="null"/>: neither.</param>
    /// <param name="now">The instant.</param>
    public static bool LinkHolds(DateTimeOffset madeAt, DateTimeOffset? endedAt, DateTimeOffset now) => endedAt is null && now < madeAt + Link;
}
