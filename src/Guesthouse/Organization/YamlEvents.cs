using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Guesthouse.Organization;

/// <summary>The events of a YAML text. Whatever the library stumbles over becomes a <see cref="YamlException"/> with its place.</summary>
internal sealed class YamlEvents : IParser
{
    private readonly Scanner scanner;
    private readonly Parser parser;

    public YamlEvents(string text)
    {
        scanner = new Scanner(new StringReader(text), skipComments: true);
        parser = new Parser(scanner);
    }

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 16.3 throws these, without a place, for a bracket that the next line does not close and for a tag that is no address.
            throw new YamlException(scanner.CurrentPosition, scanner.CurrentPosition, "what stands on or just before this line is broken off", e);
        }
    }
}
