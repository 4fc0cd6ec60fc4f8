using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Organization;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Guesthouse.Corrections.Calendars;

/// <summary><c>guesthouse calendar</c>: when teams and people work.</summary>
public sealed class CalendarCommands
{
    private readonly InstallationOptions installation = new();
    private static readonly Rule reads = Rule.Needs(Permission.ReadCatalogue);

    /// <summary>The command.</summary>
    public static Command Build() => new CalendarCommands().Tree();

    private GuesthouseCommand Tree() => new GuesthouseCommand(
        "calendar",
        "See and state when teams and people work. Promises are counted in the working hours of the host team.",
        new Example("guesthouse calendar show --team payments", "Which hours hold for Payments today"),
        new Example("guesthouse calendar set --team payments --zone Europe/Stockholm --hours \"Mon-Fri 09:00-17:00\"", "Payments works in Stockholm"))
    {
        Show(), Set(),
    };

    private GuesthouseCommand Show()
    {
        var (team, person) = (Team(), Person());
        return new GuesthouseCommand("show", "Show which hours hold today, and when a person is away", new Example("guesthouse calendar show --person ada", "When Ada works")) { team, person }
            .On(installation, async (opened, parsed, cancellation) =>
            {
                if (reads.RefusalOf(opened.Standing) is { } refusal)
                    return refusal;
                var owner = Owner(parsed.GetValue(team), parsed.GetValue(person));
                if (!owner.TryGet(out var whose))
                    return Result.Failure<int>(owner.Problems);
                await using var context = opened.Store.Context();
                var calendars = await StoredCalendars.LoadAsync(context, opened.Chart, cancellation);
                if (whose.Team is not null ? opened.Chart.Team(new TeamId(whose.Team)) is null : opened.Chart.Person(new PersonId(whose.Person!)) is null)
                    return new Problem(ProblemKind.NotFound, "calendar.unknown-owner", $"The organization has no {(whose.Team is null ? "person" : "team")} '{whose}'.");
                var calendar = whose.Team is { } id ? calendars.Of(new TeamId(id)) : calendars.Of(new PersonId(whose.Person!));
                await TellAsync(context, whose, calendar.ScheduleAt(Instant.FromDateTimeOffset(opened.Clock.GetUtcNow())), opened.Today, Terminal.Of(parsed).Output, cancellation);
                return ExitCode.Done;
            });
    }

    private GuesthouseCommand Set()
    {
        var (team, person) = (Team(), Person());
        var zone = new Option<string?>("--zone") { Description = "The IANA name of the time zone [default: UTC]", HelpName = "ZONE" };
        var hours = new Option<string?>("--hours") { Description = "The hours of the week: 'Mon-Fri 09:00-12:00,13:00-17:00; Sat 10:00-14:00', or none", HelpName = "HOURS" };
        var holidays = new Option<string?>("--holidays") { Description = "Days on which nobody works, joined by commas", HelpName = "DAY,…" };
        var inherit = new Option<bool>("--inherit") { Description = "No hours of their own any more: those of the team, or of the next team up" };
        var from = CommonOptions.Day("--from", "From which UTC day on [default: today]");
        return new GuesthouseCommand(
            "set",
            "State when a team or a person works, from a day on. Everybody states their own; program leads and administrators those of others",
            new Example("guesthouse calendar set --team payments --zone Europe/Stockholm --hours \"Mon-Fri 09:00-17:00\" --holidays 2026-12-24,2026-12-25", "Payments works in Stockholm"),
            new Example("guesthouse calendar set --person ada --inherit", "Ada works when her team does")) { team, person, zone, hours, holidays, inherit, from }
            .On(installation, async (opened, parsed, cancellation) =>
            {
                var owner = Owner(parsed.GetValue(team), parsed.GetValue(person));
                if (!owner.TryGet(out var whose))
                    return Result.Failure<int>(owner.Problems);
                var (stated, isInherited) = (parsed.GetValue(hours), parsed.GetValue(inherit));
                if ((stated is null) != isInherited)
                    return new Problem(ProblemKind.Invalid, "calendar.which", "Say --hours HOURS, or --inherit.");
                var read = isInherited ? null : ReadSchedule.Of(parsed.GetValue(zone) ?? "UTC", stated!, parsed.GetValue(holidays) ?? "");
                if (read is { IsOk: false })
                    return Result.Failure<int>(read.Problems);
                var set = await new SetCalendar(opened).RunAsync(whose, parsed.GetValue(from) ?? opened.Today, read?.Value, cancellation);
                return await AbsenceCommands.TellAsync(set, parsed);
            });
    }

    private static async Task TellAsync(
        Storage.GuesthouseContext context, CalendarOwner owner, WorkSchedule schedule, DateOnly today, TextWriter output, CancellationToken cancellation)
    {
        await output.WriteLineAsync($"{owner}: {WeekText.Of(schedule)} ({schedule.TimeZone})");
        if (schedule.Holidays.Where(day => day >= today).ToList() is { Count: > 0 } holidays)
            await output.WriteLineAsync($"  holidays {string.Join(", ", holidays.Select(Text))}");
        foreach (var away in await context.Set<AbsenceRow>().Where(row => row.Person == owner.Person && row.ToDay > today).OrderBy(row => row.FromDay).ToListAsync(cancellation))
            await output.WriteLineAsync($"  away from {Text(away.FromDay)} to {Text(away.ToDay.AddDays(-1))}");
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Option<string?> Team() => new("--team") { Description = "A team, by id", HelpName = "TEAM" };

    private static Option<string?> Person() => new("--person") { Description = "A person, by id", HelpName = "PERSON" };

    private static Result<CalendarOwner> Owner(string? team, string? person) => (team is null) == (person is null)
        ? new Problem(ProblemKind.Invalid, "calendar.whose", "Say one of --team TEAM and --person PERSON.")
        : new CalendarOwner(team?.Trim(), person?.Trim());
}
