using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Activity;
using Guesthouse.Catalog.Packages;
using Guesthouse.Catalog.Profiles;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Catalog.Search;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Requests;
using Guesthouse.Decisions;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Measures;
using Guesthouse.Measures.Figures;
using Guesthouse.Notices;
using Guesthouse.Storage;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Badges;
using Guesthouse.Web.Decisions;
using Guesthouse.Web.Editing;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Houses;
using Guesthouse.Web.Http;
using Guesthouse.Web.Requests;
using Guesthouse.Web.Teams;

namespace Guesthouse.Web;

/// <summary>What the pages read with. Each request has its own, so that it reads everything once and as one viewer.</summary>
internal static class PageServices
{
    /// <summary>Adds the readers of one installation.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="store">The installation's database; whoever opened it closes it.</param>
    public static void Add(IServiceCollection services, Store store)
    {
        services.AddScoped(_ => store.Context());
        services.AddScoped(request => new Reader(request.GetRequiredService<GuesthouseContext>(), request.GetRequiredService<TimeProvider>(), request.GetRequiredService<CurrentViewer>().Viewer));
        services.AddSingleton(new KeptAnswers(store));
        services.AddScoped<VisibleAnswers>();
        services.AddScoped<TeamDirectory>();
        services.AddScoped<PeopleReader>();
        services.AddScoped<ProjectReader>();
        services.AddScoped<UsedByReader>();
        services.AddScoped<UserCounts>();
        services.AddScoped<ProfileReader>();
        services.AddSingleton(new CurrentCatalog(store));
        services.AddScoped<VisibleCatalog>();
        services.AddScoped<FactFacets>();
        services.AddScoped<FindProjects>();
        services.AddScoped<FindSimilar>();
        services.AddScoped<FacetGroups>();
        services.AddScoped<CatalogVisit.Shown>();
        services.AddScoped<CatalogVisit>();
        services.AddScoped<ReadinessReader>();
        services.AddScoped<ActivityReader>();
        services.AddScoped<ProjectFronts>();
        services.AddScoped<HouseFrontReader.Known>();
        services.AddScoped<HouseFrontReader>();
        services.AddScoped<HouseFronts>();
        services.AddScoped<HouseReadiness>();
        services.AddScoped<HouseDescriptions>();
        services.AddSingleton(Program.Facts());
        services.AddSingleton(store);
        services.AddSingleton<FollowTheDay>();
        services.AddSingleton<DropOldNotices>();
        services.AddSingleton<Listening>();
        services.AddHostedService<EachDay>();
        services.AddScoped<FigureReader>();
        services.AddScoped<BadgeReader.Words>();
        services.AddScoped<BadgeReader>();
        services.AddSingleton<BadgeDrawing>();
        services.AddSingleton(KnowledgeOptions.Of(store));
        services.AddScoped<ContributorReader>();
        services.AddScoped<FolderReader>();
        services.AddScoped<ChangeReader>();
        services.AddScoped(request => new HostSide(request.GetRequiredService<Reader>(), request.GetRequiredService<CurrentViewer>().ChartAsync));
        services.AddScoped<NamesOfToday>();
        services.AddScoped<WaitingForViewer>();
        services.AddScoped<RequestLines>();
        services.AddScoped<ChosenRequests>();
        services.AddScoped<RequestList>();
        services.AddScoped<RequestReader>();
        services.AddScoped<Inbox>();
        services.AddScoped<SimilarRequests>();
        services.AddScoped<MyMoves>();
        services.AddScoped<WantedNow>();
        services.AddScoped<HouseWants>();
        services.AddScoped<RfcReader>();
        services.AddScoped<DecisionReader>();
        services.AddScoped<NoticeReader>();
        services.AddScoped<RfcForms>();
        services.AddHostedService<EachMinute>();
        services.AddScoped<MeasuresEndpoints.Figures>();
        services.AddScoped<ChangesEndpoints.ChangesVisit>();
        services.AddScoped<HouseEndpoints.House>();
        RequestServices.Add(services);
        services.AddScoped<TeamEndpoints.TeamVisit.Known>();
        services.AddScoped<TeamEndpoints.TeamVisit>();
        services.AddScoped<TeamEndpoints.IdentitiesVisit>();
        services.AddScoped<CorrectionEndpoints.Correction>();
        services.AddScoped<AccountEndpoints.OwnAccount>();
        services.AddScoped<HoursEndpoints.OwnCalendar>();
        services.AddScoped<HouseRights>();
        services.AddScoped<PeopleChoices>();
        services.AddScoped<FormDesk>();
        services.AddScoped<EditEndpoints.Editing>();
        services.AddScoped<RolesEndpoints.Naming>();
    }
}
