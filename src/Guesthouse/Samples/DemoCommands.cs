using System.CommandLine;
using System.CommandLine.Parsing;
using Guesthouse.Cli;
using Guesthouse.Web;

namespace Guesthouse.Samples;

/// <summary><c>demo</c>: a fictional company to look at.</summary>
public static class DemoCommands
{
    private static readonly Example[] Examples =
    [
        new("guesthouse demo", "Build Northmere, a fictional company of 166 people and 40 projects, and open it at http://127.0.0.1:8080"),
        new("guesthouse demo --fresh", "Build it anew, to end today; the old folder is kept aside"),
        new("guesthouse demo --data /tmp/northmere --seed 7 --now 2026-11-20 --no-serve", "Another history, the same on every machine, and no pages"),
    ];

    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var data = new Option<string?>("--data") { Description = "Its folder [default: guesthouse-demo in the user's folder for data]", HelpName = "DIR" };
        var seed = new Option<int?>("--seed") { Description = "What people and histories are drawn from: the same number, the same history [default: 1]", HelpName = "N" };
        var now = new Option<DateTimeOffset?>("--now") { Description = "Where its history ends [default: 10:00 UTC of the last working day]", HelpName = "YYYY-MM-DD|INSTANT", CustomParser = ParseInstant };
        var fresh = new Option<bool>("--fresh") { Description = "Build it anew; what is there is kept aside, and its new name told" };
        var size = new Option<SampleSize>("--size") { Description = "Everything, or some projects in a moment", HelpName = "full|small", DefaultValueFactory = _ => SampleSize.Full };
        var noServe = new Option<bool>("--no-serve") { Description = "End when it is built, and open no pages" };
        var url = ServeCommands.Url();
        var command = new GuesthouseCommand("demo", "Build a fictional company and look at it", Examples) { data, seed, now, fresh, size, url, noServe };
        command.SetAction((parsed, stop) =>
        {
            var request = new DemoRequest(parsed.GetValue(data), parsed.GetValue(seed), parsed.GetValue(now), parsed.GetValue(size), parsed.GetValue(fresh));
            return RunAsync(request, parsed.GetValue(noServe) ? null : parsed.GetRequiredValue(url), Terminal.Of(parsed), stop);
        });
        return command;
    }

    private static async Task<int> RunAsync(DemoRequest request, Uri? url, Terminal terminal, CancellationToken stop)
    {
        var opened = await new OpenDemo(TimeProvider.System, new DemoProgress(terminal)).RunAsync(request, stop);
        if (!opened.TryGet(out var place))
            return Refusal.Tell(opened.Problems, terminal.Error);
        return url is null ? ExitCode.Done : await ServeCommands.ServeAsync(place, new WebSettings(url, IsDemo: true), terminal, stop);
    }

    private static DateTimeOffset? ParseInstant(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (SampleAnchor.Read(text) is { } instant)
            return instant;
        result.AddError($"--now takes a day or an instant from 2010 to 2100, such as 2026-11-20 or 2026-11-20T10:00Z; '{text}' is none.");
        return null;
    }
}
