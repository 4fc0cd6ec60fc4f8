using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Tests.Organization.Identities;

public class DecidingAboutIdentities
{
    private static readonly IdentityKey home = new("bob@home.example"), work = new("bob@northmere.example"), old = new("bob@old.example");
    private static readonly PersonId ada = new("ada"), bob = new("bob");
    private readonly List<DecisionTaken> decisions = [];

    [Fact]
    public void Nothing_is_decided_until_somebody_does() => Assert.Same(IdentityDecision.None, Decided().Of(home));

    [Fact]
    public void The_later_decision_holds()
    {
        Confirm(home, ada);
        Confirm(home, bob);
        Assert.Equal(bob, Bearer(home));

        Refuse(home, bob);
        Assert.Null(Bearer(home));
        Assert.Contains(bob, Decided().Of(home).Refused);

        Confirm(home, bob);
        Assert.Equal(bob, Bearer(home));
        Assert.Empty(Decided().Of(home).Refused);
    }

    [Fact]
    public void Merged_identities_stay_unknown_together_until_one_is_known()
    {
        Merge(home, old);
        Assert.Null(Bearer(home));

        Confirm(old, bob);
        Assert.Equal(bob, Bearer(home));
    }

    [Fact]
    public void A_merge_with_somebodys_identity_makes_it_theirs_and_passes_on()
    {
        Merge(home, work, bob);
        Merge(old, home);

        Assert.Equal(bob, Bearer(home));
        Assert.Equal(bob, Bearer(old));
        Assert.True(Decided().AreMerged(old, work));
    }

    [Fact]
    public void An_identity_that_is_split_off_is_not_its_former_bearers()
    {
        Merge(home, work, bob);
        decisions.Add(new DecisionTaken(DecisionKind.Split, home, bob, work));

        Assert.Null(Bearer(home));
        Assert.Contains(bob, Decided().Of(home).Refused);
        Assert.False(Decided().AreMerged(home, work));
    }

    [Fact]
    public void A_merge_does_not_overrule_a_refusal()
    {
        Refuse(home, bob);
        Merge(home, work, bob);

        Assert.Null(Bearer(home));
        Assert.Equal(bob, Bearer(work));
    }

    private DecidedIdentities Decided() => new(decisions);

    private PersonId? Bearer(IdentityKey identity) => Decided().Of(identity).Confirmed;

    private void Confirm(IdentityKey identity, PersonId person) => decisions.Add(new DecisionTaken(DecisionKind.Confirm, identity, person, null));

    private void Refuse(IdentityKey identity, PersonId person) => decisions.Add(new DecisionTaken(DecisionKind.Refuse, identity, person, null));

    private void Merge(IdentityKey identity, IdentityKey other, PersonId? person = null) => decisions.Add(new DecisionTaken(DecisionKind.Merge, identity, person, other));
}
