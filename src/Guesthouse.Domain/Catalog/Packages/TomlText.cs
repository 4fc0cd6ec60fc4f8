using System.Globalization;
using System.Text;

namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>Reads TOML 1.0 as far as manifests need it: tables, arrays of tables, dotted and quoted keys, strings of four kinds, arrays, inline tables.</summary>
/// <remarks>
/// Written here because no library of the package source reads TOML. It is lenient: numbers, days and times are kept as written and not checked,
/// and a key or table that is written twice is taken twice.
/// </remarks>
internal sealed class TomlText
{
    private const int MaxDepth = 32;

    private readonly string text;
    private int at;
    private int line = 1;

    private TomlText(string text) => this.text = text;

    private char Here => at < text.Length ? text[at] : '\0';

    /// <summary>Every key with its value, in the order of the file; <see langword="null"/> when the file is malformed, which is noted.</summary>
    public static IReadOnlyList<TomlEntry>? Read(ReadOnlyMemory<byte> bytes, ManifestFindings findings)
    {
        var reading = new TomlText(Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        try
        {
            return reading.Document();
        }
        catch (BrokenException e)
        {
            findings.Break(reading.line, $"This is not TOML: {e.Message}.");
            return null;
        }
    }

    private List<TomlEntry> Document()
    {
        var entries = new List<TomlEntry>();
        IReadOnlyList<string> table = [];
        for (Blank(lines: true); at < text.Length; Blank(lines: true))
        {
            if (Here == '[')
                table = Header();
            else
                entries.Add(Entry(table, depth: 1));
            Blank(lines: false);
            if (at < text.Length && Here != '\n')
                throw new BrokenException("something stands behind the value");
        }
        return entries;
    }

    private List<string> Header()
    {
        var brackets = text.AsSpan(at).StartsWith("[[") ? 2 : 1;
        at += brackets;
        var path = Key();
        for (var closing = 0; closing < brackets; closing++)
            Expect(']');
        return path;
    }

    private TomlEntry Entry(IReadOnlyList<string> table, int depth)
    {
        var start = line;
        var key = Key();
        Expect('=');
        Blank(lines: false);
        return new TomlEntry([.. table, .. key], Value(depth), start);
    }

    private List<string> Key()
    {
        var path = new List<string>();
        do
        {
            Blank(lines: false);
            path.Add(Here is '"' or '\'' ? Quoted() : Bare());
            Blank(lines: false);
        }
        while (Take('.'));
        return path;
    }

    private string Bare()
    {
        var start = at;
        while (char.IsAsciiLetterOrDigit(Here) || Here is '-' or '_')
            at++;
        return at > start ? text[start..at] : throw new BrokenException("a key is missing");
    }

    private TomlValue Value(int depth)
    {
        if (depth > MaxDepth)
            throw new BrokenException($"this is nested deeper than {MaxDepth} levels");
        var start = line;
        return Here switch
        {
            '"' or '\'' => new TomlString(start, Quoted()),
            '[' => new TomlArray(start, Items('[', ']', () => Value(depth + 1))),
            '{' => new TomlTable(start, Items('{', '}', () => Entry([], depth + 1))),
            _ => new TomlBare(start, Word()),
        };
    }

    private List<T> Items<T>(char opening, char closing, Func<T> item)
    {
        var items = new List<T>();
        Expect(opening);
        for (Blank(lines: true); !Take(closing); Blank(lines: true))
        {
            items.Add(item());
            Blank(lines: true);
            if (!Take(',') && Here != closing)
                throw new BrokenException($"'{closing}' is missing");
        }
        return items;
    }

    private string Word()
    {
        var start = at;
        while (at < text.Length && Here is not (',' or ']' or '}' or '#' or '\n'))
            at++;
        return text[start..at].Trim() is { Length: > 0 } word ? word : throw new BrokenException("a value is missing");
    }

    private string Quoted()
    {
        var quote = Here;
        var isLong = text.AsSpan(at).StartsWith([quote, quote, quote]);
        at += isLong ? 3 : 1;
        if (isLong)
            Take('\n');
        var value = new StringBuilder();
        while (!IsClosed(quote, isLong))
            if (at >= text.Length || (Here == '\n' && !isLong))
                throw new BrokenException("a string does not end");
            else if (Here == '\\' && quote == '"')
                Escape(value);
            else
                value.Append(Next());
        return value.ToString();
    }

    private bool IsClosed(char quote, bool isLong)
    {
        if (!isLong)
            return Take(quote);
        var isClosed = text.AsSpan(at).StartsWith([quote, quote, quote]);
        at += isClosed ? 3 : 0;
        return isClosed;
    }

    private void Escape(StringBuilder value)
    {
        at++;
        var letter = Next();
        if (letter == '\n')
            Blank(lines: true, comments: false);
        else if (letter is 'u' or 'U')
            value.Append(Letter(letter == 'u' ? 4 : 8));
        else if ("btnfre\"\\".IndexOf(letter, StringComparison.Ordinal) is >= 0 and var known)
            value.Append("\b\t\n\f\r\u001b\"\\"[known]);
        else
            throw new BrokenException("a string holds an escape that there is not");
    }

    private string Letter(int digits)
    {
        var end = Math.Min(at + digits, text.Length);
        var isNumber = int.TryParse(text.AsSpan(at, end - at), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number);
        at = end;
        return isNumber && Rune.IsValid(number) ? new Rune(number).ToString() : throw new BrokenException("a string holds an escape that is no letter");
    }

    private void Blank(bool lines, bool comments = true)
    {
        while (Here is ' ' or '\t' || (lines && Here == '\n') || (comments && Here == '#'))
            if (Here == '#')
                at = text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
            else
                Next();
    }

    private char Next()
    {
        if (at >= text.Length)
            throw new BrokenException("the file ends too early");
        if (text[at] == '\n')
            line++;
        return text[at++];
    }

    private bool Take(char letter)
    {
        var isHere = at < text.Length && Here == letter;
        if (isHere)
            Next();
        return isHere;
    }

    private void Expect(char letter)
    {
        Blank(lines: false);
        if (!Take(letter))
            throw new BrokenException($"'{letter}' is missing");
    }

    private sealed class BrokenException(string message) : FormatException(message);
}
