using Guesthouse.Measures;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Badges;
using Guesthouse.Web.Decisions;
using Guesthouse.Web.Design;
using Guesthouse.Web.Editing;
using Guesthouse.Web.Home;
using Guesthouse.Web.Houses;
using Guesthouse.Web.Mine;
using Guesthouse.Web.Notices;
using Guesthouse.Web.Requests;
using Guesthouse.Web.Teams;

namespace Guesthouse.Web;

/// <summary>Every page of the site: one line per module.</summary>
public static class SiteMap
{
    /// <summary>Adds the pages. What is in <see cref="Layout.Navigation"/> appears there once its page is mapped here.</summary>
    public static void MapPages(this WebApplication app, WebSettings settings)
    {
        app.MapHome();
        app.MapAccounts();
        if (settings.IsDemo) app.MapDemo();
        app.MapCatalog();
        app.MapHouses();
        app.MapHouseContribute();
        app.MapUsedBy();
        app.MapReadiness();
        app.MapDecisions();
        app.MapNotices();
        app.MapEditing();
        app.MapBadges();
        app.MapTeams();
        app.MapRequests();
        app.MapMine();
        app.MapMeasures();
        app.MapChanges();
        if (settings.ShowDesign || app.Environment.IsDevelopment()) app.MapDesign();
    }
}
