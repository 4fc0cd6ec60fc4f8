namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>What a project promises its guests, in working hours of the host team.</summary>
/// <param name="FirstResponseHours">Within how many a request or a pull request gets a first answer; 1 to <see cref="MostHours"/>.</param>
/// <param name="ReviewHours">Within how many a review is done; 1 to <see cref="MostHours"/>, <see langword="null"/>: not promised.</param>
public sealed record ResponsePromise(int FirstResponseHours, int? ReviewHours)
{
    /// <summary>Half a year of working days of eight hours: whoever promises later promises nothing.</summary>
    public const int MostHours = 1_000;
}
