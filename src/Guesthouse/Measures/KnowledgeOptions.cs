using Guesthouse.Access.Settings;
using Guesthouse.Storage;

namespace Guesthouse.Measures;

/// <summary>How it is told who knows which code.</summary>
public sealed record KnowledgeOptions
{
    /// <summary>The shortest half-life, in days.</summary>
    public const int ShortestHalfLifeDays = 7;

    /// <summary>The longest half-life, in days: ten years.</summary>
    public const int LongestHalfLifeDays = 3650;

    private const int UsualHalfLifeDays = 180;

    private readonly int halfLifeDays = UsualHalfLifeDays;

    /// <summary>How an administrator chooses <see cref="HalfLifeDays"/>.</summary>
    public static Setting HalfLife { get; } = Setting.WholeNumber(
        "Measures:Knowledge:HalfLifeDays", UsualHalfLifeDays, ShortestHalfLifeDays, LongestHalfLifeDays, "days", "After so many days what somebody did counts half as much for who knows which code.");

    /// <summary>What is set for an installation. Whoever opened it has checked its settings.</summary>
    public static KnowledgeOptions Of(Store store) => new()
    {
        HalfLifeDays = SettingsInForce.Read(store.Location.Folder, Environment.GetEnvironmentVariable, Program.Settings()).Value.Number(HalfLife),
    };

    /// <summary>Days after which what somebody did counts half as much; 180 unless said. Where it changes, folders are derived anew.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter than <see cref="ShortestHalfLifeDays"/> or longer than <see cref="LongestHalfLifeDays"/>.</exception>
    public int HalfLifeDays
    {
        get => halfLifeDays;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, ShortestHalfLifeDays);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestHalfLifeDays);
            halfLifeDays = value;
        }
    }
}
