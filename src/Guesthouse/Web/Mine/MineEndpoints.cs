using System.Globalization;
using Guesthouse.Contributions.Requests;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Components;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Http;
using Guesthouse.Web.Teams;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Mine;

/// <summary>Somebody's own pages: what waits for them.</summary>
public static class MineEndpoints
{
    /// <summary>Of each kind so many stand on somebody's page.</summary>
    private const int OfEach = 12;

    /// <summary>Adds them.</summary>
    public static void MapMine(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/mine", (MineVisit mine, CancellationToken stop) => mine.ShowAsync(stop));
        routes.MapGet("/inbox", (MineVisit mine, CancellationToken stop) => mine.InboxAsync(stop));
    }

    /// <summary>One request for somebody's own page.</summary>
    public sealed class MineVisit(MyMoves moves, MineVisit.Known known, CurrentViewer viewer, Visit visit)
    {
        /// <summary>The page of what waits for them and what they wait for. A visitor signs in first.</summary>
        public async Task<IResult> ShowAsync(CancellationToken cancellation)
        {
            if (!viewer.Viewer.IsKnown)
                return SignIn();
            var all = await moves.ReadAsync(OfEach, cancellation);
            return new RazorComponentResult<MinePage>(new
            {
                Name = viewer.Name ?? "",
                Teams = await known.Teams.AllAsync(cancellation),
                Model = new MineModel(InOrder(all), all.Waiting, all.News)
                {
                    Planned = all.Planned,
                    MoreMoves = all.Decisions.Total - all.Decisions.Entries.Count,
                    IsOwner = (await known.Waiting.DecidedAsync(cancellation)).IsAnywhere,
                },
            });
        }

        /// <summary>The inbox of those who decide.</summary>
        public async Task<IResult> InboxAsync(CancellationToken cancellation)
        {
            if (!viewer.Viewer.IsKnown)
                return SignIn();
            var page = int.TryParse(visit.Address[Pager.Key], NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? Math.Clamp(stated, 1, 100_000) : 1;
            var part = await known.Inbox.ReadAsync((page - 1) * InboxPage.Size, InboxPage.Size, cancellation);
            return new RazorComponentResult<InboxPage>(new
            {
                Waiting = part.Entries.Select(entry => entry.Line).ToList(),
                part.Total,
                Number = page,
                IsOwner = (await known.Waiting.DecidedAsync(cancellation)).IsAnywhere,
            });
        }

        private static List<RequestLine> InOrder(MyRequests all) =>
        [
            .. all.Questions.Concat(all.Decisions.Entries.Select(entry => entry.Line))
                .OrderBy(line => line.TimeLeft is null).ThenBy(line => line.TimeLeft).ThenBy(line => line.Since),
        ];

        private IResult SignIn() => AccountEndpoints.SeeOther(new LocalAddress(AccountEndpoints.SignInPath, []).With("back", visit.Address.ToString()).ToString());

        /// <summary>What is known besides somebody's moves.</summary>
        /// <param name="Inbox">What they decide on, in order.</param>
        /// <param name="Waiting">In which projects.</param>
        /// <param name="Teams">What teams are called.</param>
        public sealed record Known(Inbox Inbox, WaitingForViewer Waiting, TeamDirectory Teams);
    }
}
