using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Catalog;
using Guesthouse.Tests.Organization;

namespace Guesthouse.Tests.Contributions;

public sealed class WhoMayDoWhatWithARequest
{
    private static readonly RequestStep[] ofTheHost = [RequestStep.Ask, RequestStep.Plan, RequestStep.Open, RequestStep.Decline, RequestStep.Reopen, RequestStep.Deliver];
    private static readonly RequestStep[] ofTheGuest = [RequestStep.Answer, RequestStep.Withdraw];

    private static readonly OrganizationChart chart = new ChartBuilder()
        .Team("platform").Team("search", "platform").Team("indexing", "search").Team("shop")
        .Person("bob").Member("bob", "shop")
        .Person("ida").Member("ida", "indexing")
        .Person("pat").Member("pat", "platform")
        .Build();

    [Theory]
    [InlineData("carol")]
    [InlineData("dan")]
    public void Product_owners_and_program_leads_decide(string who) => Assert.Equal(ofTheHost, StepsOf(who));

    [Theory]
    [InlineData("bob")]
    [InlineData("ida")]
    public void Who_asked_and_members_of_the_team_that_needs_it_or_of_a_team_below_answer_and_withdraw(string who) => Assert.Equal(ofTheGuest, StepsOf(who));

    [Theory]
    [InlineData("ada")]
    [InlineData("pat")]
    [InlineData("root")]
    [InlineData("sue")]
    public void Trusted_committers_members_of_teams_above_administrators_and_others_do_neither(string who) => Assert.Empty(StepsOf(who));

    [Fact]
    public void A_visitor_is_told_to_sign_in() =>
        Assert.Equal("access.sign-in", RequestRights.RefusalOf(RequestStory.Filed().Request, RequestStep.Plan, Standing.OfVisitor(mayRead: true))?.Code);

    [Theory]
    [InlineData("carol", Side.Host)]
    [InlineData("ada", Side.Host)]
    [InlineData("dan", Side.Host)]
    [InlineData("bob", Side.Guest)]
    [InlineData("ida", Side.Guest)]
    [InlineData("sue", Side.Other)]
    [InlineData("root", Side.Other)]
    public void Everybody_stands_on_a_side(string who, Side side) => Assert.Equal(side, RequestRights.SideOf(RequestStory.Filed().Request, StandingOf(who, new ProjectOf().Owner("carol").Committer("ada"))));

    [Fact]
    public void A_requester_who_might_act_for_the_host_stands_on_the_guests_side_and_may_decide_all_the_same()
    {
        var standing = StandingOf("bob", new ProjectOf().Owner("bob"));

        Assert.Equal(Side.Guest, RequestRights.SideOf(RequestStory.Filed().Request, standing));
        Assert.Null(RequestRights.RefusalOf(RequestStory.Filed().Request, RequestStep.Plan, standing));
    }

    [Theory]
    [InlineData("src/print/pages.cs", "ada")]
    [InlineData("src/printer", "dan")]
    [InlineData("docs", "dan")]
    [InlineData("", "ada,carol")]
    public void The_owners_of_its_paths_are_asked_to_decide_and_program_leads_where_there_is_none(string path, string asked)
    {
        PathPrefix[] about = path.Length == 0 ? [] : [PathPrefix.Parse(path)];
        var roles = new ProjectOf().Owner("ada", "src/print").Owner("carol", "src/ink").Committer("bob").Roles();

        Assert.Equal(asked.Split(','), new[] { "ada", "bob", "carol", "dan", "root" }.Where(who => RequestRights.IsAskedToDecide(roles, Somebody(who), ProjectOf.Today, about)));
    }

    private static IEnumerable<RequestStep> StepsOf(string who)
    {
        var standing = StandingOf(who, new ProjectOf().Owner("carol").Committer("ada"));
        return Enum.GetValues<RequestStep>().Where(step => RequestRights.RefusalOf(RequestStory.Filed().Request, step, standing) is null).OrderBy(step => Array.IndexOf(ofTheHost, step));
    }

    /// <summary>Dan runs the program, Root the installation.</summary>
    private static Viewer Somebody(string who)
    {
        Office[] offices = who == "dan" ? [Office.ProgramLead] : who == "root" ? [Office.Administrator] : [];
        return Viewer.SignedIn(new PersonId(who), offices.ToHashSet(), chart, ProjectOf.Today);
    }

    private static Standing StandingOf(string who, ProjectOf project) => project.Roles().StandingOf(Somebody(who), ProjectOf.Today, ProjectRoles.WholeProject);
}
