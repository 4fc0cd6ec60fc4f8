using Guesthouse.Domain;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Organization;

/// <summary>
/// The fields of one mapping of the file, asked for by name and type. What is wrong with a field is noted with its line and its path
/// (<c>people.emails</c>), and answered as if the field were not there: a file with any problem is refused as a whole.
/// </summary>
internal sealed class YamlFields
{
    private readonly string path;
    private readonly InputProblems problems;
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);

    /// <param name="map">The mapping.</param>
    /// <param name="path">Where it stands, empty for the file's top.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="problems">Where problems are noted.</param>
    public YamlFields(YamlMap map, string path, string[] known, InputProblems problems)
    {
        this.path = path;
        this.problems = problems;
        Line = map.Line;
        foreach (var (key, value) in map.Entries)
            if (!known.Contains(key.Text, StringComparer.Ordinal))
                problems.Add(key.Line, "field.unknown", $"{At(key.Text)} is not known{Fields.Meant(key.Text, known)}");
            else if (!values.TryAdd(key.Text, value))
                problems.Add(key.Line, "field.repeated", $"{At(key.Text)} is written twice.");
    }

    /// <summary>The line the mapping begins on.</summary>
    public int Line { get; }

    /// <summary>Where the mapping begins.</summary>
    public SourceLine Source => problems.At(Line);

    /// <summary>A text that must be there, in one line; empty, and noted, when it is not.</summary>
    public string Required(string key)
    {
        if (Value(key) is null)
            problems.Add(Line, "field.missing", $"{At(key)} is missing.");
        return Word(key) ?? "";
    }

    /// <summary>A text in one line.</summary>
    public string? Word(string key) => Value(key) is { } value ? Word(value, key) : null;

    /// <summary>A text that may have several lines.</summary>
    public string? Prose(string key) => Value(key) is { } value ? Scalar(value, key)?.Text : null;

    /// <summary>A day; <see langword="null"/> without one.</summary>
    public DateOnly? Day(string key) =>
        Value(key) is { } value && Word(value, key) is { } text ? Fields.Day(text, At(key), value.Line, problems) : null;

    /// <summary>An IANA time zone; <see langword="null"/> without one.</summary>
    public string? TimeZone(string key) =>
        Value(key) is { } value && Word(value, key) is { } text ? Fields.TimeZone(text, At(key), value.Line, problems) : null;

    /// <summary>Whether the field says <c>true</c>; no when it is not there.</summary>
    public bool Flag(string key)
    {
        if (Value(key) is not { } value || Scalar(value, key) is not { } scalar)
            return false;
        if (!bool.TryParse(scalar.Text, out var flag))
            problems.Add(value.Line, "field.wrong-type", $"{At(key)} must be true or false, not '{scalar.Text}'.");
        return flag;
    }

    /// <summary>A list of texts, or one text alone.</summary>
    public IReadOnlyList<string> Words(string key) => [.. Items(key).Select(item => Word(item, key)).OfType<string>()];

    /// <summary>A list of e-mail addresses, or one alone, each once, in the form in which addresses are compared.</summary>
    public IReadOnlyList<string> Emails(string key) => [.. Each(key, Fields.Email).Distinct(StringComparer.Ordinal)];

    /// <summary>A list of language tags, or one alone, in order of preference.</summary>
    public IReadOnlyList<string> Languages(string key) => [.. Each(key, Fields.Language)];

    /// <summary>Texts by name, such as <c>github: ada</c>.</summary>
    public IReadOnlyDictionary<string, string> Pairs(string key)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Value(key) is not { } value)
            return pairs;
        if (value is not YamlMap map)
            problems.Add(value.Line, "field.wrong-type", $"{At(key)} must be pairs of the form 'forge: name'.");
        else
            foreach (var (name, item) in map.Entries)
                if (Word(name, key) is { } forge && Word(item, $"{key}.{name.Text}") is { } text && !pairs.TryAdd(forge, text))
                    problems.Add(name.Line, "field.repeated", $"{At(key)}.{forge} is written twice.");
        return pairs;
    }

    /// <summary>The mappings of a list.</summary>
    public IEnumerable<YamlFields> Rows(string key, string[] known)
    {
        if (Value(key) is { } value and not YamlList)
            problems.Add(value.Line, "field.wrong-type", $"{At(key)} must be a list.");
        else
            foreach (var item in Items(key))
                if (item is YamlMap map)
                    yield return new YamlFields(map, At(key), known, problems);
                else
                    problems.Add(item.Line, "field.wrong-type", $"{At(key)} must be a list of entries with the fields {string.Join(", ", known)}.");
    }

    /// <summary>One value that holds since ever, or a list of such values and of <c>{value, from, to}</c>.</summary>
    public IReadOnlyList<Dated<string>> Dated(string key)
    {
        var dated = new List<Dated<string>>();
        foreach (var item in Items(key))
            if (item is YamlMap map)
            {
                var fields = new YamlFields(map, At(key), ["value", "from", "to"], problems);
                dated.Add(new(fields.Required("value"), fields.Span(), fields.Source));
            }
            else if (Word(item, key) is { } text)
                dated.Add(new(text, DaySpan.Always, problems.At(item.Line)));
        return dated;
    }

    /// <summary>The days of the fields <c>from</c> and <c>to</c>.</summary>
    public DaySpan Span() => new(Day("from"), Day("to"));

    private string At(string key) => path.Length == 0 ? key : $"{path}.{key}";

    private YamlNode? Value(string key) => values.TryGetValue(key, out var value) && value is not YamlScalar { IsNull: true } ? value : null;

    private IReadOnlyList<YamlNode> Items(string key) => Value(key) switch
    {
        null => [],
        YamlList list => list.Items,
        var single => [single],
    };

    private IEnumerable<string> Each(string key, Func<string, string, int, InputProblems, string?> read) =>
        Items(key).Select(item => Word(item, key) is { } text ? read(text, At(key), item.Line, problems) : null).OfType<string>();

    private string? Word(YamlNode node, string key) =>
        Scalar(node, key) is { } scalar ? Fields.Word(scalar.Text, At(key), node.Line, problems) : null;

    private YamlScalar? Scalar(YamlNode node, string key)
    {
        if (node is YamlScalar { IsNull: false } scalar)
            return scalar;
        problems.Add(node.Line, "field.wrong-type", $"{At(key)} must be a text here, not {(node is YamlScalar ? "empty" : "a list or a mapping")}.");
        return null;
    }
}
