namespace Guesthouse.Web.Texts;

/// <summary>Writes a text that was read by <see cref="MessageParser"/> with the arguments given.</summary>
/// <param name="language">Chooses plural forms, and how numbers and days are written.</param>
/// <param name="arguments">By name; a missing one is an error.</param>
/// <param name="sink">Receives words, arguments that are no words, and tags, in order.</param>
public sealed class MessageWriter(Language language, IReadOnlyDictionary<string, object> arguments, IMessageSink sink)
{
    /// <summary>Writes <paramref name="nodes"/> in order.</summary>
    /// <exception cref="FormatException">An argument is missing, or is no number where a number is needed.</exception>
    public void Write(IReadOnlyList<MessageNode> nodes) => Write(nodes, pluralNumber: null);

    private void Write(IReadOnlyList<MessageNode> nodes, decimal? pluralNumber)
    {
        foreach (var node in nodes) Write(node, pluralNumber);
    }

    private void Write(MessageNode node, decimal? pluralNumber)
    {
        switch (node)
        {
            case MessageNode.Words words:
                sink.Words(words.Text);
                break;
            case MessageNode.PluralNumber:
                sink.Words(language.Number(pluralNumber!.Value));
                break;
            case MessageNode.Argument argument:
                Write(argument);
                break;
            case MessageNode.Plural plural:
                var number = NumberOf(plural.Name);
                Write(CaseOf(plural, number), number);
                break;
            case MessageNode.Choice choice:
                Write(choice.Cases.GetValueOrDefault(ValueOf(choice.Name).ToString()!) ?? choice.Cases["other"], pluralNumber);
                break;
            case MessageNode.Tag tag:
                sink.Tag(tag.Name, inner => new MessageWriter(language, arguments, inner).Write(tag.Inside, pluralNumber));
                break;
        }
    }

    private void Write(MessageNode.Argument argument)
    {
        var value = ValueOf(argument.Name);
        switch (argument.Style, value)
        {
            case (ArgumentStyle.Percent, _):
                sink.Words(language.Percent(NumberOf(argument.Name)));
                break;
            case (ArgumentStyle.ShortDay, DateOnly day):
                sink.Words(language.ShortDay(day));
                break;
            case (_, DateOnly day):
                sink.Words(language.Day(day));
                break;
            case (_, string words):
                sink.Words(words);
                break;
            case (_, int or long or decimal or double):
                sink.Words(language.Number(NumberOf(argument.Name)));
                break;
            default:
                sink.Value(argument.Name, value);
                break;
        }
    }

    private IReadOnlyList<MessageNode> CaseOf(MessageNode.Plural plural, decimal number) =>
        plural.Cases.GetValueOrDefault(FormattableString.Invariant($"={number}"))
        ?? plural.Cases.GetValueOrDefault(PluralRules.FormOf(number, language))
        ?? plural.Cases["other"];

    private object ValueOf(string name) =>
        arguments.TryGetValue(name, out var value) ? value : throw new FormatException($"The argument '{name}' is missing.");

    private decimal NumberOf(string name) =>
        ValueOf(name) switch
        {
            int number => number,
            long number => number,
            decimal number => number,
            double number => (decimal)number,
            var other => throw new FormatException($"The argument '{name}' is no number but a {other.GetType().Name}."),
        };
}

/// <summary>Where the pieces of a text go: into a string, or into a page.</summary>
public interface IMessageSink
{
    /// <summary>Words to show as they are.</summary>
    void Words(string text);

    /// <summary>An argument that is neither words nor number nor day.</summary>
    void Value(string name, object value);

    /// <summary>Words inside a tag; <paramref name="inside"/> writes them into the sink given to it.</summary>
    void Tag(string name, Action<IMessageSink> inside);
}
