using System.CommandLine;
using System.CommandLine.Parsing;
using Guesthouse.Access;
using Guesthouse.Access.Accounts;
using Guesthouse.Access.Settings;
using Guesthouse.Catalog.Search;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Measures.Stored;
using Guesthouse.Storage;
using Guesthouse.Web.Http;
using Microsoft.AspNetCore.Connections;

namespace Guesthouse.Web;

/// <summary><c>serve</c>: the pages, until the process is told to stop.</summary>
public static class ServeCommands
{
    private static readonly Example[] Examples =
    [
        new("guesthouse serve", "Open the pages at http://127.0.0.1:8080 until Ctrl-C"),
        new("guesthouse serve --url http://127.0.0.1:9000 --data /srv/guesthouse", "The same at another port, with a data folder of its own"),
    ];

    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var url = Url();
        var design = new Option<bool>("--design") { Description = "Also show /design: every component of the pages in each of its states" };
        var command = new GuesthouseCommand("serve", "Serve the pages", Examples) { url, design };
        var installation = new InstallationOptions();
        command.Add(installation.Data);
        command.Add(installation.Database);
        command.SetAction((parsed, stop) => ServeAsync(installation, new WebSettings(parsed.GetRequiredValue(url), parsed.GetValue(design)), parsed, stop));
        return command;
    }

    private static async Task<int> ServeAsync(InstallationOptions installation, WebSettings settings, ParseResult parsed, CancellationToken stop)
    {
        var location = installation.LocationOf(parsed);
        return location.TryGet(out var place)
            ? await ServeAsync(place, settings, Terminal.Of(parsed), stop)
            : Refusal.Tell(location.Problems, Terminal.Of(parsed).Error);
    }

    /// <summary><c>--url</c>.</summary>
    internal static Option<Uri> Url() => new("--url")
    {
        Description = "Where to listen: scheme, address and port; port 0 takes a free one",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => WebSettings.DefaultUrl,
        CustomParser = ParseUrl,
    };

    /// <summary>Serves the pages of an installation until it is told to stop.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    internal static async Task<int> ServeAsync(StoreLocation place, WebSettings settings, Terminal terminal, CancellationToken stop)
    {
        // What takes the time until the first page is compiling: what reads and what draws are begun side by side.
        var acquainted = Task.Run(() => Store.Acquaint(place), CancellationToken.None);
        if (SelfTest.Run(place) is { Count: > 0 } missing)
            return Refusal.Tell(missing, terminal.Error);
        if (SettingsInForce.Read(place.Folder, Environment.GetEnvironmentVariable, Program.Settings()) is { IsOk: false } wrong)
            return Refusal.Tell(wrong.Problems, terminal.Error);
        // PostgreSQL serves many at once; a file does not, and a second server would run the same jobs again.
        var serving = place.IsPostgreSql ? null : DataFolderLock.TryTake(place.Folder, "serve");
        if (serving is { IsOk: false })
            return Refusal.Tell(serving.Problems, terminal.Error);
        using var taken = serving?.Value;
        var opened = Store.Open(place, terminal.Error, TimeProvider.System);
        if (!opened.TryGet(out var store))
            return Refusal.Tell(opened.Problems, terminal.Error);
        using (store)
            return await Serve(settings, store, acquainted, terminal, stop);
    }

    private static async Task<int> Serve(WebSettings settings, Store store, Task acquainted, Terminal terminal, CancellationToken stop)
    {
        // Pages compute: more threads than processors only make every reader wait for all the others.
        ThreadPool.SetMinThreads(Environment.ProcessorCount, Environment.ProcessorCount);
        var indexed = Task.Run(() => new IndexProject(store, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).MissingAsync(stop), CancellationToken.None);
        await using var app = WebHost.Build(settings, store);
        var rehearsal = new Rehearsal(app);
        await Task.WhenAll(indexed, Task.Run(rehearsal.FrameAsync, CancellationToken.None));
        var read = Task.Run(() => rehearsal.FrontPageAsync(acquainted), CancellationToken.None);
        try
        {
            await app.StartAsync(stop);
            await terminal.Error.WriteLineAsync($"guesthouse: open at {string.Join(" and ", app.Urls)}; Ctrl-C stops it");
            // What nobody waits for comes after the first page.
            await read;
            await TellAsync(settings, store, new Uri(app.Urls.First()), terminal);
            await app.WaitForShutdownAsync(stop);
            return ExitCode.Done;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            var problem = new Problem(ProblemKind.Conflict, "serve.address-taken", $"Another program already listens at {settings.Url}; choose another with --url.");
            return Refusal.Tell([problem], terminal.Error);
        }
        finally
        {
            await read;
        }
    }

    /// <summary>What whoever runs it ought to know: that nobody administers it yet, that figures await another setting.</summary>
    private static async Task TellAsync(WebSettings settings, Store store, Uri address, Terminal terminal)
    {
        // Whoever stops it meanwhile stops what is open already, and that is no interruption.
        if (!settings.IsDemo)
            await OfferAsync(new FirstAdministrator(store, TimeProvider.System), AccessOptions.Of(store).PublicUrl ?? address, terminal);
        if (await RecomputeClasses.AwaitsOtherHalfLifeAsync(store, CancellationToken.None))
            await terminal.Error.WriteLineAsync("guesthouse: who knows which folder was derived with another half-life than is set now; guesthouse mine derives it anew");
    }

    /// <summary>A secret goes to a terminal that somebody looks at, and otherwise, since logs are kept, into a file.</summary>
    private static async Task OfferAsync(FirstAdministrator first, Uri site, Terminal terminal)
    {
        if (await first.OfferAsync(CancellationToken.None) is not { } link)
            return;
        await terminal.Error.WriteLineAsync(terminal.ErrorIsTerminal
            ? $"guesthouse: nobody administers it yet; this link, good once until {link.UntilInWords}, makes whoever opens it the first administrator:\n{link.AddressAt(site)}"
            : $"guesthouse: nobody administers it yet; the link that makes whoever opens it the first administrator stands in {first.Write(link.AddressAt(site))}");
    }

    private static Uri? ParseUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        result.AddError($"'{text}' is no address to listen at; one is {WebSettings.DefaultUrl}");
        return null;
    }
}
