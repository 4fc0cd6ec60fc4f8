using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Guesthouse.Cli;

/// <summary>The ordinary help of a command, followed by its examples.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction ordinary = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        ordinary.MaxWidth = Terminal.Of(parseResult).Width;
        ordinary.Invoke(parseResult);
        if (parseResult.CommandResult.Command is GuesthouseCommand { Examples.Count: > 0 } command)
            WriteExamples(command.Examples, parseResult.InvocationConfiguration.Output);
        return ExitCode.Done;
    }

    private static void WriteExamples(IReadOnlyList<Example> examples, TextWriter output)
    {
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {example.CommandLine}");
            output.WriteLine($"      {example.Purpose}");
        }

        output.WriteLine();
    }
}
