using Guesthouse.Access;
using Guesthouse.Access.Accounts;
using Guesthouse.Storage;
using Guesthouse.Web.Accounts;

namespace Guesthouse.Web.Gate;

/// <summary>What finds out who asks, and lets them in.</summary>
internal static class GateServices
{
    /// <summary>Adds it for one installation.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="store">The installation's database; whoever opened it closes it.</param>
    public static void Add(IServiceCollection services, Store store)
    {
        var access = AccessOptions.Of(store);
        services.AddSingleton(store);
        services.AddSingleton(access);
        KeysInStore.Use(services, store);
        SessionCookie.Add(services, access);
        RateLimits.Add(services);
        services.AddScoped<CurrentViewer>();
        services.AddScoped<FormKeys>();
        services.AddScoped<SessionReader>();
        services.AddScoped<SignIn>();
        services.AddScoped<UseLink>();
        services.AddScoped<KeepOwnAccount.Maker>(request => who => new KeepOwnAccount(store, request.GetRequiredService<TimeProvider>(), who));
        services.AddScoped<AccountsEndpoints.AccountsVisit>();
    }
}
