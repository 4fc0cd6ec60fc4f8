using System.Globalization;
using Guesthouse.Domain.Catalog.Packages;

namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>Reads the values of fields, whoever states them.</summary>
public static class ProfileValue
{
    /// <summary>How many values a field holds at most.</summary>
    public const int MostValues = 50;

    private const int MostWarrantyDays = 365;

    /// <summary>Reads a value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">As somebody wrote it.</param>
    /// <returns>The value as it is kept and shown; the problem <c>profile.bad-value</c> when it is none of the field's.</returns>
    public static Result<string> Read(ProfileField field, string text)
    {
        var line = PlainText.Line(text);
        return field switch
        {
            ProfileField.GovernanceLevel => Word<GovernanceLevel>(line, field),
            ProfileField.Lifecycle => Word<Lifecycle>(line, field),
            ProfileField.FirstResponseHours or ProfileField.ReviewHours => Number(line, field, 1, ResponsePromise.MostHours),
            ProfileField.WarrantyDays => Number(line, field, 0, MostWarrantyDays),
            ProfileField.Setup or ProfileField.Conventions or ProfileField.DefinitionOfDone or ProfileField.Description or ProfileField.Motivation =>
                Short(PlainText.Lines(text), field),
            ProfileField.Documents => IsWebAddress(line) ? Short(line, field) : Bad(field, "is a web address that begins with https:// or http://"),
            ProfileField.Link => IsWebAddress(line.Split(' ')[0]) ? Short(line, field) : Bad(field, "begins with a web address: https://… and its title"),
            ProfileField.Channel => !line.Contains("://", StringComparison.Ordinal) && !IsScript(line) || IsWebAddress(line) ? Short(line, field) : Bad(field, "is a web address, a mail address or the name of a room"),
            ProfileField.Package => PackageName.Parse(line) is var package && package.TryGet(out var name) ? name.ToString() : package.Problems[0],
            ProfileField.Topic => Short(line.ToLowerInvariant(), field),
            _ => Short(line, field),
        };
    }

    /// <summary>A name of an enumeration as people write it: <c>contributions-welcome</c>.</summary>
    public static string Written<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>Whether a text is the address of a page: http or https, with a host, without a name or password before it.</summary>
    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.Host.Length > 0 && address.UserInfo.Length == 0;

    private static int MostLetters(ProfileField field) => field switch
    {
        ProfileField.Title or ProfileField.Skill or ProfileField.Wanted => 120,
        ProfileField.Topic or ProfileField.Language => 60,
        ProfileField.Motivation => 2_000,
        ProfileField.Description => 4_000,
        ProfileField.Setup or ProfileField.Conventions or ProfileField.DefinitionOfDone => 10_000,
        _ => 500,
    };

    private static Result<string> Short(string text, ProfileField field) =>
        text.Length == 0 ? Bad(field, "is not empty")
        : text.Length > MostLetters(field) ? Bad(field, $"has at most {MostLetters(field).ToString("N0", CultureInfo.InvariantCulture)} letters")
        : text;

    private static Result<string> Number(string text, ProfileField field, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number.ToString(CultureInfo.InvariantCulture)
            : Bad(field, $"is a whole number from {least} to {most.ToString("N0", CultureInfo.InvariantCulture)}");

    private static Result<string> Word<TEnum>(string text, ProfileField field)
        where TEnum : struct, Enum
    {
        var known = Enum.GetValues<TEnum>();
        foreach (var value in known)
            if (Written(value).Equals(text.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase))
                return value.ToString();
        return Bad(field, $"is one of {string.Join(", ", known.Select(Written))}{NearestName.Of(text, known.Select(Written)) switch { { } near => $"; did you mean {near}?", _ => "" }}");
    }

    private static bool IsScript(string text) =>
        text.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase);

    private static Problem Bad(ProfileField field, string reason) =>
        new(ProblemKind.Invalid, "profile.bad-value", $"The {Written(field).Replace('-', ' ')} {reason.TrimEnd('.')}{(reason.EndsWith('?') ? "" : ".")}");
}
