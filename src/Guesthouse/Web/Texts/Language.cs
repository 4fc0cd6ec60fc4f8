using System.Globalization;

namespace Guesthouse.Web.Texts;

/// <summary>A language of the interface: how it is named, and how it writes days and numbers.</summary>
public sealed class Language
{
    private Language(string code, string ownName, string culture, string dayFormat, string shortDayFormat)
    {
        Code = code;
        OwnName = ownName;
        DayFormat = dayFormat;
        ShortDayFormat = shortDayFormat;
        Texts = CultureInfo.GetCultureInfo(code);
        Formats = CultureInfo.GetCultureInfo(culture);
    }

    /// <summary>English, with the day before the month. The language of whoever asks for none of the others.</summary>
    public static Language English { get; } = new("en", "English", "en-GB", "d MMMM yyyy", "d MMM yyyy");

    /// <summary>French.</summary>
    public static Language French { get; } = new("fr", "Français", "fr-FR", "d MMMM yyyy", "d MMM yyyy");

    /// <summary>Spanish.</summary>
    public static Language Spanish { get; } = new("es", "Español", "es-ES", "d 'de' MMMM 'de' yyyy", "d MMM yyyy");

    /// <summary>Russian.</summary>
    public static Language Russian { get; } = new("ru", "Русский", "ru-RU", "d MMMM yyyy 'г.'", "d MMM yyyy 'г.'");

    /// <summary>All languages of the interface, in the order in which menus show them.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, French, Spanish, Russian];

    /// <summary>The two letters of ISO 639-1, as in <c>?lang=</c> and <c>&lt;html lang&gt;</c>.</summary>
    public string Code { get; }

    /// <summary>The language's name in itself.</summary>
    public string OwnName { get; }

    /// <summary>Chooses the texts.</summary>
    public CultureInfo Texts { get; }

    /// <summary>Writes numbers, and the names of months.</summary>
    public CultureInfo Formats { get; }

    private string DayFormat { get; }

    private string ShortDayFormat { get; }

    /// <summary>The language of <paramref name="code"/>, in either case, with or without a region (<c>fr-CA</c>); <see langword="null"/> when it is none of ours.</summary>
    public static Language? Find(string? code) =>
        code is null ? null : All.FirstOrDefault(language => string.Equals(language.Code, code.Split('-')[0], StringComparison.OrdinalIgnoreCase));

    /// <summary>A day in words: <c>20 November 2026</c>.</summary>
    public string Day(DateOnly day) => day.ToString(DayFormat, Formats);

    /// <summary>A day with the month cut short: <c>20 Nov 2026</c>.</summary>
    public string ShortDay(DateOnly day) => day.ToString(ShortDayFormat, Formats);

    /// <summary>The month alone, cut short, for axes: <c>Nov</c>.</summary>
    public string Month(DateOnly day) => day.ToString("MMM", Formats).TrimEnd('.');

    /// <summary>A number with the language's marks; up to two decimals.</summary>
    public string Number(decimal number)
    {
        // In Spanish four figures stand together (CLDR: minimumGroupingDigits 2), which .NET's formats do not know.
        var grouped = this != Spanish || Math.Abs(number) >= 10_000;
        return number.ToString(grouped ? "#,##0.##" : "0.##", Formats);
    }

    /// <summary>A part of one as per cent, rounded to whole ones: 0.234 as <c>23%</c>, as the language writes it.</summary>
    public string Percent(decimal part) =>
        // .NET puts an ordinary space, at which a line may break, where CLDR has one that holds.
        part.ToString("P0", Formats).Replace(" ", this == French ? "\u202F" : "\u00A0", StringComparison.Ordinal);
}
