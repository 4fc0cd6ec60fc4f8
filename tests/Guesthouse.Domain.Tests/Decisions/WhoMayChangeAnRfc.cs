using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Tests.Catalog;

namespace Guesthouse.Tests.Decisions;

public sealed class WhoMayChangeAnRfc
{
    private readonly ProjectOf project = new ProjectOf().Owner("carol").Committer("ada");

    [Theory]
    [InlineData("bob", null)]
    [InlineData("carol", null)]
    [InlineData("ada", "rfc.not-yours")]
    [InlineData("sue", "rfc.not-yours")]
    public void Its_author_and_who_decides_for_the_project(string who, string? code) => Assert.Equal(code, RfcRights.RefusalToChange(ProposedRfc.New(), project.StandingOf(who))?.Code);

    [Fact]
    public void Not_a_visitor() => Assert.Equal("rfc.not-yours", RfcRights.RefusalToChange(ProposedRfc.New(), Standing.OfVisitor(mayRead: true))?.Code);
}
