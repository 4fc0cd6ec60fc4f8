using System.Globalization;

namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>Makes a typed profile of the statements that are in force. A value that is none of its field's says nothing.</summary>
public static class ProfileOfStatements
{
    /// <summary>The profile; who confirmed it when is not among the statements.</summary>
    /// <param name="inForce">What <see cref="StatementsInForce"/> answers.</param>
    public static ProjectProfile Of(IReadOnlyList<ProfileStatement> inForce)
    {
        var one = inForce.Where(statement => !StatementsInForce.HasSeveral(statement.Field)).ToDictionary(statement => statement.Field, statement => statement.Value);
        return new ProjectProfile
        {
            Title = one.GetValueOrDefault(ProfileField.Title),
            Motivation = one.GetValueOrDefault(ProfileField.Motivation),
            Description = one.GetValueOrDefault(ProfileField.Description),
            Logo = one.GetValueOrDefault(ProfileField.Logo),
            Documents = one.GetValueOrDefault(ProfileField.Documents),
            Owner = one.GetValueOrDefault(ProfileField.Owner),
            GovernanceLevel = Word<GovernanceLevel>(one.GetValueOrDefault(ProfileField.GovernanceLevel)),
            Lifecycle = Word<Lifecycle>(one.GetValueOrDefault(ProfileField.Lifecycle)),
            Promise = Number(one.GetValueOrDefault(ProfileField.FirstResponseHours)) is { } first
                ? new ResponsePromise(first, Number(one.GetValueOrDefault(ProfileField.ReviewHours)))
                : null,
            HouseRules = new HouseRules
            {
                Setup = one.GetValueOrDefault(ProfileField.Setup),
                Conventions = one.GetValueOrDefault(ProfileField.Conventions),
                DefinitionOfDone = one.GetValueOrDefault(ProfileField.DefinitionOfDone),
                WarrantyDays = Number(one.GetValueOrDefault(ProfileField.WarrantyDays)),
            },
            Readme = one.GetValueOrDefault(ProfileField.Readme),
            LastChangeAt = Instant(one.GetValueOrDefault(ProfileField.LastChange)),
            CreatedHistoryAt = Instant(one.GetValueOrDefault(ProfileField.FirstChange)),
            Values = [.. inForce.Where(statement => StatementsInForce.HasSeveral(statement.Field))],
            Statements = inForce,
        };
    }

    private static TEnum? Word<TEnum>(string? text)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(text, out var value) && Enum.IsDefined(value) ? value : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var value) ? value : null;
}
