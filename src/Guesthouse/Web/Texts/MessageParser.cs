using System.Text;

namespace Guesthouse.Web.Texts;

/// <summary>
/// Reads texts of the ICU message kind: <c>{name}</c>, <c>{name, plural, =0 {…} one {…} other {… # …}}</c>,
/// <c>{name, select, a {…} other {…}}</c>, nested as deep as needed; <c>{part, percent}</c>, <c>{day, short}</c>; <c>&lt;link&gt;…&lt;/link&gt;</c>.
/// An apostrophe before <c>{ } &lt;</c>, and in a plural before <c>#</c>, quotes up to the next one; two apostrophes are one; any other stands for itself.
/// </summary>
/// <remarks>Source: https://unicode-org.github.io/icu/userguide/format_parse/messages/ (apostrophes in the friendly mode).</remarks>
public sealed class MessageParser
{
    private readonly string text;
    private int at;

    private MessageParser(string text) => this.text = text;

    /// <summary>The pieces of <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">What is wrong and at which character, counted from 1.</exception>
    public static IReadOnlyList<MessageNode> Parse(string text)
    {
        var parser = new MessageParser(text);
        var nodes = parser.Nodes(insidePlural: false, end: null);
        return parser.at == text.Length ? nodes : throw parser.Wrong("a closing brace without an opening one");
    }

    private List<MessageNode> Nodes(bool insidePlural, string? end)
    {
        var nodes = new List<MessageNode>();
        while (at < text.Length && text[at] != '}' && !(end is not null && Sees(end)))
        {
            nodes.Add(text[at] switch
            {
                '{' => Braces(),
                '#' when insidePlural => Number(),
                '<' => Tag(insidePlural),
                _ => Words(insidePlural),
            });
        }

        return nodes;
    }

    private MessageNode.PluralNumber Number()
    {
        at++;
        return new MessageNode.PluralNumber();
    }

    private MessageNode.Words Words(bool insidePlural)
    {
        var words = new StringBuilder();
        while (at < text.Length && text[at] is var c && c is not ('{' or '}' or '<') && !(c == '#' && insidePlural))
        {
            if (c == '\'') Apostrophe(words, insidePlural);
            else words.Append(text[at++]);
        }

        return new MessageNode.Words(words.ToString());
    }

    private void Apostrophe(StringBuilder words, bool insidePlural)
    {
        at++;
        if (at < text.Length && text[at] == '\'')
        {
            words.Append(text[at++]);
        }
        else if (at < text.Length && (text[at] is '{' or '}' or '<' || (text[at] == '#' && insidePlural)))
        {
            var close = text.IndexOf('\'', at);
            words.Append(text, at, (close < 0 ? text.Length : close) - at);
            at = close < 0 ? text.Length : close + 1;
        }
        else
        {
            words.Append('\'');
        }
    }

    private MessageNode.Tag Tag(bool insidePlural)
    {
        at++;
        var name = Name();
        Expect('>');
        var inside = Nodes(insidePlural, $"</{name}>");
        if (!Sees($"</{name}>")) throw Wrong($"<{name}> is not closed");
        at += name.Length + 3;
        return new MessageNode.Tag(name, inside);
    }

    private MessageNode Braces()
    {
        at++;
        var name = Name();
        if (text.ElementAtOrDefault(at) == '}')
        {
            at++;
            return new MessageNode.Argument(name, ArgumentStyle.Plain);
        }

        Expect(',');
        var kind = Name();
        MessageNode node = kind switch
        {
            "plural" => new MessageNode.Plural(name, Cases(insidePlural: true)),
            "select" => new MessageNode.Choice(name, Cases(insidePlural: false)),
            "percent" => new MessageNode.Argument(name, ArgumentStyle.Percent),
            "short" => new MessageNode.Argument(name, ArgumentStyle.ShortDay),
            _ => throw Wrong($"'{kind}' is none of plural, select, percent, short"),
        };
        Expect('}');
        return node;
    }

    private Dictionary<string, IReadOnlyList<MessageNode>> Cases(bool insidePlural)
    {
        Expect(',');
        var cases = new Dictionary<string, IReadOnlyList<MessageNode>>(StringComparer.Ordinal);
        while (SkipSpaces() != '}')
        {
            var selector = Name();
            Expect('{');
            if (!cases.TryAdd(selector, Nodes(insidePlural, end: null))) throw Wrong($"'{selector}' stands twice");
            if (text.ElementAtOrDefault(at) != '}') throw Wrong($"the case '{selector}' is not closed");
            at++;
        }

        return cases.ContainsKey("other") ? cases : throw Wrong("the case 'other' is missing");
    }

    private string Name()
    {
        SkipSpaces();
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '=' or '-' or '_')) at++;
        return at > start ? text[start..at] : throw Wrong("a name is missing");
    }

    private void Expect(char wanted)
    {
        if (SkipSpaces() != wanted) throw Wrong($"'{wanted}' is missing");
        at++;
        if (wanted == ',') SkipSpaces();
    }

    private char SkipSpaces()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length ? text[at] : '\0';
    }

    private bool Sees(string expected) => string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;

    private FormatException Wrong(string why) => new($"At character {at + 1}: {why}.");
}
