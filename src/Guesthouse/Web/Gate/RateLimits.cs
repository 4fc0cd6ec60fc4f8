using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Guesthouse.Web.Gate;

/// <summary>How often somebody may try to get in, and how often they may write, before they have to wait: 429, and the next minute goes again.</summary>
public static class RateLimits
{
    /// <summary>Tries to sign in or to use a link, from one address, a minute. A whole office may stand behind one.</summary>
    public const int TriesAMinute = 30;

    /// <summary>Forms sent, by one session or from one address, a minute.</summary>
    public const int FormsAMinute = 120;

    /// <summary>Marks what is limited like tries to get in.</summary>
    public sealed class Entrance;

    /// <summary>Adds them.</summary>
    public static void Add(IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            context.GetEndpoint()?.Metadata.GetMetadata<Entrance>() is not null && !HttpMethods.IsGet(context.Request.Method) ? OfMinute($"enter {From(context)}", TriesAMinute)
            : HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? RateLimitPartition.GetNoLimiter("")
            : OfMinute($"write {SessionCookie.Of(context, SessionCookie.Session) ?? From(context)}", FormsAMinute));
    });

    private static RateLimitPartition<string> OfMinute(string whose, int times) =>
        RateLimitPartition.GetFixedWindowLimiter(whose, _ => new FixedWindowRateLimiterOptions { PermitLimit = times, Window = TimeSpan.FromMinutes(1) });

    /// <summary>Where somebody comes from: of IPv6 the network, since everybody has a whole one.</summary>
    private static string From(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        return address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString()
            : address?.MapToIPv4().ToString() ?? "";
    }
}
