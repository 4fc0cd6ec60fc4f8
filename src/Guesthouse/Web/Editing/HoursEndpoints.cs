using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Corrections.Calendars;
using Guesthouse.Domain;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Gate;

namespace Guesthouse.Web.Editing;

/// <summary>One's own working hours and absences, on the page of one's account.</summary>
internal static class HoursEndpoints
{
    public const string HoursPath = "/account/hours", AwayPath = "/account/away", BackPath = "/account/away/remove";

    /// <summary>Adds what the forms do.</summary>
    public static void MapHours(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(HoursPath, (OwnCalendar own) => own.DoAsync("calendar.set", (installation, person, form) =>
        {
            var week = form["week"].ToString();
            var read = string.IsNullOrWhiteSpace(week) ? null : ReadSchedule.Of(form["zone"].ToString(), week, form["holidays"].ToString());
            return read is { IsOk: false }
                ? Task.FromResult(Result.Failure<string>(read.Problems))
                : new SetCalendar(installation).RunAsync(new CalendarOwner(null, person), installation.Today, read?.Value, CancellationToken.None);
        }));
        routes.MapPost(AwayPath, (OwnCalendar own) => own.DoAsync("absence.add", (installation, person, form) =>
            CommonOptions.DayIn(form["first"].ToString()) is { } first && CommonOptions.DayIn(form["last"].ToString() is { Length: > 0 } last ? last : form["first"].ToString()) is { } end
                ? new KeepAbsence(installation).AddAsync(person, first, end, CancellationToken.None)
                : Task.FromResult<Result<string>>(new Problem(ProblemKind.Invalid, "absence.bad-days", "An absence has a first day and a last day."))));
        routes.MapPost(BackPath, (OwnCalendar own) => own.DoAsync("absence.remove", (installation, person, form) =>
            CommonOptions.DayIn(form["first"].ToString()) is { } first
                ? new KeepAbsence(installation).RemoveAsync(person, first, CancellationToken.None)
                : Task.FromResult<Result<string>>(new Problem(ProblemKind.NotFound, "absence.none", "There is no such absence."))));
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
