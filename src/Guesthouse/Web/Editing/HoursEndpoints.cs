using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Corrections.Calendars;
using Guesthouse.Domain;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Teams;

namespace Guesthouse.Web.Editing;

/// <summary>One's own working hours and absences, on the page of one's account; and the hours of teams, on their pages.</summary>
internal static class HoursEndpoints
{
    public const string HoursPath = "/account/hours", AwayPath = "/account/away", BackPath = "/account/away/remove";

    /// <summary>Adds what the forms do.</summary>
    public static void MapHours(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(HoursPath, (OwnCalendar own) => own.DoAsync("calendar.set", (installation, person, form) => SetAsync(installation, new CalendarOwner(null, person), form)));
        routes.MapPost("/teams/{id}/hours", (string id, FormDesk desk, TeamEndpoints.TeamVisit team) => desk.AnswerAsync(
            $"calendar.set team {id}",
            _ => $"/teams/{Uri.EscapeDataString(id)}#hours",
            (installation, form) => SetAsync(installation, new CalendarOwner(id, null), form),
            async (form, problems) => problems[0].Kind == ProblemKind.Forbidden ? desk.Refuse(problems[0]) : await team.ShowAsync(id, (form, problems), CancellationToken.None)));
        routes.MapPost(AwayPath, (OwnCalendar own) => own.DoAsync("absence.add", (installation, person, form) =>
            CommonOptions.DayIn(form["first"].ToString()) is { } first && CommonOptions.DayIn(form["last"].ToString() is { Length: > 0 } last ? last : form["first"].ToString()) is { } end
                ? new KeepAbsence(installation).AddAsync(person, first, end, CancellationToken.None)
                : Task.FromResult<Result<string>>(new Problem(ProblemKind.Invalid, "absence.bad-days", "An absence has a first day and a last day."))));
        routes.MapPost(BackPath, (OwnCalendar own) => own.DoAsync("absence.remove", (installation, person, form) =>
            CommonOptions.DayIn(form["first"].ToString()) is { } first
                ? new KeepAbsence(installation).RemoveAsync(person, first, CancellationToken.None)
                : Task.FromResult<Result<string>>(new Problem(ProblemKind.NotFound, "absence.none", "There is no such absence."))));
    }

    /// <summary>Where the hours of a team are sent to.</summary>
    public static string OfTeam(string team) => $"/teams/{Uri.EscapeDataString(team)}/hours";

    /// <summary>States hours as a form says them; without any, those of the team or of the next team up hold.</summary>
    private static Task<Result<string>> SetAsync(Installation installation, CalendarOwner owner, IFormCollection form)
    {
        // Who may not is told so first, whatever they wrote.
        if (owner.RefusalTo(installation) is { } refusal)
            return Task.FromResult<Result<string>>(refusal);
        var week = form["week"].ToString();
        var read = string.IsNullOrWhiteSpace(week) ? null : ReadSchedule.Of(form["zone"].ToString(), week, form["holidays"].ToString());
        return read is { IsOk: false }
            ? Task.FromResult(Result.Failure<string>(read.Problems))
            : new SetCalendar(installation).RunAsync(owner, installation.Today, read?.Value, CancellationToken.None);
    }

    /// <summary>One request of somebody about themselves.</summary>
    internal sealed class OwnCalendar(FormDesk desk, CurrentViewer viewer, AccountEndpoints.OwnAccount account)
    {
        /// <summary>Does it, and shows the account's page again where it is refused.</summary>
        public Task<IResult> DoAsync(string act, Func<Installation, string, IFormCollection, Task<Result<string>>> work) => desk.AnswerAsync(
            act,
            _ => AccountEndpoints.OwnPath,
            (installation, form) => viewer.Viewer.Person is { } person
                ? work(installation, person.Value, form)
                : Task.FromResult<Result<string>>(new Problem(ProblemKind.Forbidden, "access.sign-in", "Sign in first.")),
            (form, problems) => account.ShowAsync(null, false, (form, problems), CancellationToken.None));
    }
}
