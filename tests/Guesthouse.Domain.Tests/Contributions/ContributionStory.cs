using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Contributions.Tracking;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Tests.Contributions;

/// <summary>A contribution of Bob's to the project of Ada, who mentors, and Carol, told act by act from Monday, 2 March 2026; Mel is Bob's manager.</summary>
internal sealed class ContributionStory
{
    public static readonly Actor Bob = RequestStory.Bob, Ada = RequestStory.Ada, Carol = RequestStory.Carol, Mel = new(new PersonId("mel"), Side.Other);

    private readonly List<ContributionEvent> events = [];
    private Instant now = RequestStory.On("Mon 09:00");

    private ContributionStory()
    {
        events.Add(Contribution.Offer(new ContributionId(5), new ContributionOffered(new ProjectId(1), new RequestId(17), new TeamId("search"), null), Bob.Person!.Value, now));
        It = Contribution.From(events);
    }

    public Contribution It { get; }

    public IReadOnlyList<ContributionEvent> Events => events;

    public static ContributionStory Offered() => new();

    public static ContributionStory Agreed() => Offered().Accept().Propose(Ada).Confirm(Bob);

    public static ContributionStory Merged() => Agreed().Do((it, at) => it.OpenPullRequest(Bob, at)).Do((it, at) => it.Merge(Ada, at));

    public static AgreementTerms Terms(ContributionSize size = ContributionSize.M, string mentor = "ada", int hours = 20) =>
        new(new PersonId(mentor), new AgreementPlan(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 20), size, hours), RequestStory.Text(30), null);

    public ContributionStory At(string time)
    {
        now = RequestStory.On(time);
        return this;
    }

    public ContributionStory Later(int days)
    {
        now += Duration.FromDays(days);
        return this;
    }

    public ContributionStory Accept() => Do((it, at) => it.Accept(Carol, at, null));

    public ContributionStory Propose(Actor by, bool needsConsent = false) => Do((it, at) => it.Propose(by, at, Terms(), needsConsent));

    public ContributionStory Confirm(Actor by) => Do((it, at) => it.Confirm(by, at, it.Proposed!.Version));

    public ContributionStory Review(ReviewHappening happened) => Do((it, at) => it.Review(Ada, at, happened));

    public ContributionStory Do(Func<Contribution, Instant, Result<ContributionEvent>> act)
    {
        var happened = act(It, now);
        Assert.True(happened.IsOk, string.Join('\n', happened.Problems));
        events.Add(happened.Value);
        return this;
    }

    public string Refusal(Func<Contribution, Instant, Result<ContributionEvent>> act) => act(It, now).Problems[0].Code;
}
