using System.Globalization;
using Guesthouse.Domain;

namespace Guesthouse.Access.Settings;

/// <summary>What the settings of an installation are: what the environment says, else its file of settings, else what is usual.</summary>
public sealed class SettingsInForce
{
    /// <summary>The file in the data folder.</summary>
    public const string FileName = "settings.json";

    private readonly Dictionary<string, StatedSetting> stated;

    private SettingsInForce(Dictionary<string, StatedSetting> stated) => this.stated = stated;

    /// <summary>Reads the settings of the installation in a data folder.</summary>
    /// <param name="folder">The data folder; without a file of settings everything is as usual.</param>
    /// <param name="variable">Reads a variable of the environment.</param>
    /// <param name="known">Every setting there is.</param>
    /// <returns>The settings; or everything that is wrong with them, at once.</returns>
    public static Result<SettingsInForce> Read(string folder, Func<string, string?> variable, IReadOnlyList<Setting> known)
    {
        var file = SettingsFile.Read(Path.Combine(folder, FileName));
        if (!file.TryGet(out var lines))
            return Result.Failure<SettingsInForce>(file.Problems);
        var said = lines.Concat(known.Where(setting => !string.IsNullOrWhiteSpace(variable(setting.Variable)))
            .Select(setting => new StatedSetting(setting.Key, variable(setting.Variable)!.Trim(), new SourceLine(setting.Variable, 0)))).ToList();
        var problems = said.Select(each => ProblemOf(each, known)).OfType<Problem>().ToList();
        return problems.Count > 0
            ? Result.Failure<SettingsInForce>(problems)
            : new SettingsInForce(said.GroupBy(each => each.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.Last(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The value in force, as it is written.</summary>
    public string this[Setting setting] => stated.TryGetValue(setting.Key, out var said) ? said.Text : setting.Default;

    /// <summary>The value in force of a setting that takes a whole number.</summary>
    public int Number(Setting setting) => int.Parse(this[setting], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The value in force of a setting that takes true or false.</summary>
    public bool IsYes(Setting setting) => this[setting] == "true";

    /// <summary>Where the value comes from, in words; <see langword="null"/>: nobody says it, and it is as usual.</summary>
    public string? OriginOf(Setting setting) => stated.TryGetValue(setting.Key, out var said) ? said.Source.ToString() : null;

    private static Problem? ProblemOf(StatedSetting said, IReadOnlyList<Setting> known) =>
        known.FirstOrDefault(setting => setting.Key.Equals(said.Key, StringComparison.OrdinalIgnoreCase)) is not { } setting
            ? new Problem(ProblemKind.Invalid, "settings.unknown", $"There is no setting '{said.Key}'.{NearestName.Hint(said.Key, known.Select(each => each.Key))}", said.Source)
            : setting.Fits(said.Text) ? null
            : new Problem(ProblemKind.Invalid, "settings.value", $"{setting.Key} takes {setting.Takes}; '{said.Text}' is none.", said.Source);
}

/// <summary>A setting as somebody states it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Text">The value as written.</param>
/// <param name="Source">Where.</param>
internal sealed record StatedSetting(string Key, string Text, SourceLine Source);
