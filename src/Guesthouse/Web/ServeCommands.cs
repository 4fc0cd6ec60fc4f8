using System.CommandLine;
using System.CommandLine.Parsing;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Microsoft.AspNetCore.Connections;

namespace Guesthouse.Web;

/// <summary><c>serve</c>: the pages, until the process is told to stop.</summary>
public static class ServeCommands
{
    private static readonly Example[] Examples =
    [
        new("guesthouse serve", "Open the pages at http://127.0.0.1:8080 until Ctrl-C"),
        new("guesthouse serve --url http://127.0.0.1:9000", "The same at another port"),
    ];

    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var url = new Option<Uri>("--url")
        {
            Description = "Where to listen: scheme, address and port; port 0 takes a free one",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => WebSettings.DefaultUrl,
            CustomParser = ParseUrl,
        };
        var design = new Option<bool>("--design") { Description = "Also show /design: every component of the pages in each of its states" };
        var command = new GuesthouseCommand("serve", "Serve the pages", Examples) { url, design };
        command.SetAction((parsed, stop) => Serve(new WebSettings(parsed.GetRequiredValue(url), parsed.GetValue(design)), Terminal.Of(parsed), stop));
        return command;
    }

    private static async Task<int> Serve(WebSettings settings, Terminal terminal, CancellationToken stop)
    {
        await using var app = WebHost.Build(settings);
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            var problem = new Problem(ProblemKind.Conflict, "serve.address-taken", $"Another program already listens at {settings.Url}; choose another with --url.");
            return Refusal.Tell([problem], terminal.Error);
        }

        await terminal.Error.WriteLineAsync($"guesthouse: open at {string.Join(" and ", app.Urls)}; Ctrl-C stops it");
        await app.WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }

    private static Uri? ParseUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        result.AddError($"'{text}' is no address to listen at; one is {WebSettings.DefaultUrl}");
        return null;
    }
}
