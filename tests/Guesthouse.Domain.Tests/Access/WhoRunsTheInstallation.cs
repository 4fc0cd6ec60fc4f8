using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Organization;

namespace Guesthouse.Tests.Access;

public sealed class WhoRunsTheInstallation
{
    private static readonly DateOnly today = Days.Day("2026-03-02");
    private static readonly PersonId ada = new("ada"), dan = new("dan");

    [Fact]
    public void Offices_are_held_from_a_day_to_a_day()
    {
        var offices = Offices((dan, Office.ProgramLead, "2026-01-01", "2026-03-02"), (ada, Office.ProgramLead, "2026-03-02", null));

        Assert.Equal([dan], offices.HoldersOf(Office.ProgramLead, today.AddDays(-1)));
        Assert.Equal([ada], offices.HoldersOf(Office.ProgramLead, today));
        Assert.Empty(offices.Of(dan, today));
    }

    [Fact]
    public void One_person_may_hold_both() =>
        Assert.Equal(2, Offices((dan, Office.ProgramLead, null, null), (dan, Office.Administrator, null, null)).Of(dan, today).Count);

    [Fact]
    public void The_last_administrator_stays()
    {
        Assert.Equal("office.last-administrator", Offices((dan, Office.Administrator, null, null), (ada, Office.Administrator, null, "2026-03-02")).RefusalToEnd(dan, Office.Administrator, today)?.Code);
        Assert.Null(Offices((dan, Office.Administrator, null, null), (ada, Office.Administrator, null, null)).RefusalToEnd(dan, Office.Administrator, today));
        Assert.Null(Offices((dan, Office.ProgramLead, null, null)).RefusalToEnd(dan, Office.ProgramLead, today));
    }

    [Fact]
    public void An_office_that_somebody_does_not_hold_does_not_end() =>
        Assert.Equal("office.not-held", Offices((dan, Office.ProgramLead, null, null)).RefusalToEnd(ada, Office.ProgramLead, today)?.Code);

    [Fact]
    public void The_operator_may_do_what_a_program_lead_and_an_administrator_may_and_nothing_else() =>
        Assert.Equal([Role.ProgramLead, Role.Administrator], Standing.Of(Viewer.Operator).Roles.Order());

    [Fact]
    public void A_signed_in_person_of_an_office_sees_everything_and_others_do_not()
    {
        Assert.True(Viewer.SignedIn(dan, new HashSet<Office> { Office.ProgramLead }, OrganizationChart.Empty, today).SeesEverything);
        Assert.False(Viewer.SignedIn(ada, new HashSet<Office>(), OrganizationChart.Empty, today).SeesEverything);
    }

    [Fact]
    public void Refusals_say_who_may() =>
        Assert.Equal(
            [
                "You may not do this: it is for the product owners and program leads.",
                "You may not do this: it is for the contributors.",
                "Sign in first: this is for everyone who has signed in.",
            ],
            [
                Refusal(Permission.DecideOnRequests, Standing.Of(Viewer.SignedIn(ada, new HashSet<Office> { Office.Administrator }, OrganizationChart.Empty, today), Role.TrustedCommitter)),
                Refusal(Permission.ActForGuest, Standing.Of(Viewer.Operator)),
                Refusal(Permission.Comment, Standing.OfVisitor(mayRead: true)),
            ]);

    [Fact]
    public void Offices_are_no_roles_in_a_project() => Assert.Throws<ArgumentException>(() => Standing.Of(Viewer.Operator, Role.ProgramLead));

    private static string Refusal(Permission permission, Standing standing) => Rule.Needs(permission).RefusalOf(standing)!.Detail;

    private static Offices Offices(params (PersonId Person, Office Office, string? From, string? To)[] holders) =>
        new([.. holders.Select(holder => new OfficeHolder(holder.Person, holder.Office, new DaySpan(Days.On(holder.From), Days.On(holder.To)), null))]);
}
