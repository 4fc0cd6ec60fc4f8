using Guesthouse.Web.Mine;

namespace Guesthouse.Web.Requests;

/// <summary>What the pages of requests read and write with.</summary>
internal static class RequestServices
{
    /// <summary>Adds it; each request has its own.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<RequestsVisit>();
        services.AddScoped<NearNeed.Finders>();
        services.AddScoped<NearNeed>();
        services.AddScoped<NewRequest>();
        services.AddScoped<RequestFormActs>();
        services.AddScoped<WhoCouldGrant>();
        services.AddScoped<ChangedRequest>();
        services.AddScoped<MineEndpoints.MineVisit.Known>();
        services.AddScoped<MineEndpoints.MineVisit>();
    }
}
