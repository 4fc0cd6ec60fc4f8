using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace Guesthouse.Cli;

/// <summary>Where a command writes, and what that place can show. Results go to <see cref="Output"/>; progress and messages to <see cref="Error"/>.</summary>
public sealed class Terminal
{
    private const int WidthWhenUnknown = 120;

    /// <summary>Results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Progress and messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads <see cref="Output"/> on a terminal that can move its cursor.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/> on such a terminal: only then is progress shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How many colours a terminal shows; none when nobody wants them.</summary>
    public ColorSystemSupport Colours { get; init; } = ColorSystemSupport.NoColors;

    /// <summary>Columns a line of output may take, at least 20.</summary>
    public int Width { get; init; } = WidthWhenUnknown;

    /// <summary>The terminal this process was started on. <c>COLUMNS</c>, <c>NO_COLOR</c> and <c>TERM=dumb</c> are respected.</summary>
    public static Terminal OfThisProcess()
    {
        var dumb = Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new Terminal
        {
            Output = Console.Out,
            Error = Console.Error,
            OutputIsTerminal = !Console.IsOutputRedirected && !dumb,
            ErrorIsTerminal = !Console.IsErrorRedirected && !dumb,
            Colours = ColoursOf(Environment.GetEnvironmentVariable),
            Width = WidthOf(Environment.GetEnvironmentVariable("COLUMNS")),
        };
    }

    /// <summary>The terminal that the running command was given.</summary>
    public static Terminal Of(ParseResult parseResult) => ((Invocation)parseResult.InvocationConfiguration).Terminal;

    /// <summary>Tables, colours and rules on <see cref="Output"/>; plain text where it is not a terminal.</summary>
    public IAnsiConsole OutputConsole() => ConsoleOn(Output, OutputIsTerminal);

    /// <summary>Progress on <see cref="Error"/>.</summary>
    public IAnsiConsole ErrorConsole() => ConsoleOn(Error, ErrorIsTerminal);

    private IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = isTerminal ? Colours : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        return console;
    }

    private static ColorSystemSupport ColoursOf(Func<string, string?> variable) =>
        !string.IsNullOrEmpty(variable("NO_COLOR")) ? ColorSystemSupport.NoColors
        : variable("COLORTERM") is "truecolor" or "24bit" ? ColorSystemSupport.TrueColor
        : variable("TERM")?.Contains("256color", StringComparison.Ordinal) is true ? ColorSystemSupport.EightBit
        : ColorSystemSupport.Standard;

    private static int WidthOf(string? columns)
    {
        if (int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) && stated > 0)
            return Math.Max(20, stated);
        return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? WidthWhenUnknown : Math.Max(20, Console.WindowWidth);
    }
}

/// <summary>One run of a command on a terminal.</summary>
internal sealed class Invocation : InvocationConfiguration
{
    public Invocation(Terminal terminal)
    {
        Terminal = terminal;
        Output = terminal.Output;
        Error = terminal.Error;
        EnableDefaultExceptionHandler = false;
        ProcessTerminationTimeout = null;
    }

    public Terminal Terminal { get; }
}
