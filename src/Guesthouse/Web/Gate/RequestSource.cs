using System.Net;
using System.Net.Sockets;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain.Access;
using Microsoft.AspNetCore.HttpOverrides;

namespace Guesthouse.Web.Gate;

/// <summary>Where requests come from: the connection's own word, that of trusted proxies, and which hosts are answered.</summary>
public static partial class RequestSource
{
    private static readonly string[] written = ["Forwarded", "Via", "X-Real-IP"];

    /// <summary>Keeps what the connection says, then believes the proxies that are trusted, then refuses hosts that nobody answers for. Has to stand first but for the headers of answers.</summary>
    public static void UseRequestSource(this WebApplication app)
    {
        var access = app.Services.GetRequiredService<AccessOptions>();
        app.Use((context, next) =>
        {
            context.Items[typeof(RequestOrigin)] = Read(context);
            return next(context);
        });
        if (access.TrustedProxies.Count > 0)
            app.UseForwardedHeaders(Believing(access));
        app.UseKnownHosts(access);
    }

    /// <summary>Where a request comes from.</summary>
    public static RequestOrigin OriginOf(HttpContext context) => (RequestOrigin)context.Items[typeof(RequestOrigin)]!;

    private static RequestOrigin Read(HttpContext context)
    {
        var (from, to) = (context.Connection.RemoteIpAddress, context.Connection.LocalIpAddress);
        return new RequestOrigin(
            from is not null && IPAddress.IsLoopback(from) && (to is null || IPAddress.IsLoopback(to)),
            context.Request.Host.Host,
            context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || written.Contains(name, StringComparer.OrdinalIgnoreCase)));
    }

    private static ForwardedHeadersOptions Believing(AccessOptions access)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost, ForwardLimit = null };
        // The framework believes this machine by itself.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in access.TrustedProxies)
            options.KnownIPNetworks.Add(network);
        if (access.PublicUrl is { } url)
            options.AllowedHosts.Add(url.Host);
        return options;
    }

    /// <summary>A name that a stranger's name server leads here would make a browser hand that stranger what it may see.</summary>
    private static void UseKnownHosts(this WebApplication app, AccessOptions access)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestSource));
        var told = 0;
        app.Use((context, next) =>
        {
            if (IsKnown(context, access) || context.Request.Path.Value is "/healthz" or "/readyz")
                return next(context);
            if (Interlocked.Exchange(ref told, 1) == 0)
                LogHost(log, OneLine.Of(context.Request.Host.Host));
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        });
    }

    private static bool IsKnown(HttpContext context, AccessOptions access)
    {
        var host = context.Request.Host.Host;
        if (access.PublicUrl is { } url && host.Equals(url.Host, StringComparison.OrdinalIgnoreCase))
            return true;
        var (from, to) = (context.Connection.RemoteIpAddress, context.Connection.LocalIpAddress);
        if (from is not null && IPAddress.IsLoopback(from) && OriginOf(context).HasLocalName)
            return true;
        // An address is no name that could be led elsewhere.
        return access.PublicUrl is null && IPAddress.TryParse(host.Trim('[', ']'), out var address) && to is not null && address.Equals(Plain(to));
    }

    private static IPAddress Plain(IPAddress address) => address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "A request for the host '{Host}' was refused, and others will be without a word; if readers come by that name, say so in Access:PublicUrl")]
    private static partial void LogHost(ILogger log, string host);
}
