namespace Guesthouse.Web.Texts;

/// <summary>A piece of a text after reading; see <see cref="MessageParser"/> for the grammar.</summary>
public abstract record MessageNode
{
    /// <summary>Words as they are.</summary>
    public sealed record Words(string Text) : MessageNode;

    /// <summary><c>{name}</c> or <c>{name, style}</c>.</summary>
    public sealed record Argument(string Name, ArgumentStyle Style) : MessageNode;

    /// <summary><c>#</c>: the number of the plural around it.</summary>
    public sealed record PluralNumber : MessageNode;

    /// <summary><c>{name, plural, …}</c>: cases by <c>=n</c> or by plural form; always has <c>other</c>.</summary>
    public sealed record Plural(string Name, IReadOnlyDictionary<string, IReadOnlyList<MessageNode>> Cases) : MessageNode;

    /// <summary><c>{name, select, …}</c>: cases by the argument's text; always has <c>other</c>.</summary>
    public sealed record Choice(string Name, IReadOnlyDictionary<string, IReadOnlyList<MessageNode>> Cases) : MessageNode;

    /// <summary><c>&lt;name&gt;…&lt;/name&gt;</c>: words that the page wraps, in a link or a chip.</summary>
    public sealed record Tag(string Name, IReadOnlyList<MessageNode> Inside) : MessageNode;
}

/// <summary>How an argument is written.</summary>
public enum ArgumentStyle
{
    /// <summary>Numbers with the language's marks, days in words, everything else as it is.</summary>
    Plain,

    /// <summary><c>{part, percent}</c>: a part of one as per cent.</summary>
    Percent,

    /// <summary><c>{day, short}</c>: a day with the month cut short.</summary>
    ShortDay,
}
