using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Guesthouse.Storage;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Http;
using Guesthouse.Web.Layout;
using Guesthouse.Web.Texts;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Logging.Console;

namespace Guesthouse.Web;

/// <summary>Builds the web server: what every request passes through, in order, and where pages come from.</summary>
public static class WebHost
{
    /// <summary>A server that is ready to start.</summary>
    /// <param name="settings">Where to listen and what to show.</param>
    /// <param name="store">The database that the pages read; whoever opened it closes it.</param>
    /// <param name="services">What is to be other than usual: the clock, the log.</param>
    public static WebApplication Build(WebSettings settings, Store store, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Url.ToString());
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        // That the server cannot start is told by the command that starts it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        // The keys stand in the database unsealed, which the framework warns of: whoever can read them there can read everything.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(4));
        AddBase(builder.Services, settings);
        GateServices.Add(builder.Services, store);
        PageServices.Add(builder.Services, store);
        services?.Invoke(builder.Services);

        var app = builder.Build();
        UseBase(app);
        app.MapBase();
        app.MapPages(settings);
        app.Services.GetRequiredService<Navigation>().Learn(((IEndpointRouteBuilder)app).DataSources);
        return app;
    }

    private static void AddBase(IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<PackedAssets>();
        services.AddSingleton<Navigation>();
        services.AddSingleton<Sprite>();
        services.AddSingleton<ChartStyle>();
        services.AddScoped<SvgAnswer>();
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentLanguage>();
        services.AddScoped<Visit>();
        services.AddLocalization();
        services.AddScoped(typeof(Texts<>));
        services.AddRazorComponents();
        // Letters of every script stand as they are: pages in Russian would otherwise be five times as long.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHealthChecks();
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    }

    private static void UseBase(WebApplication app)
    {
        app.UseHeadAnswers();
        app.UseSecurityHeaders();
        app.UseRequestSource();
        app.UseResponseCompression();
        app.UseLanguageChoice();
        app.UseErrorAnswers();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseEntranceGate();
        app.UseFormTokens();
    }

    private static void MapBase(this WebApplication app)
    {
        PackedAssets.Map(app);
        app.MapThemeChoice();
        app.MapHealth();
    }
}
