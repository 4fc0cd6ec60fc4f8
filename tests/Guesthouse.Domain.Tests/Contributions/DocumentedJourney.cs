using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Contributions.Tracking;
using Guesthouse.Domain.Decisions.Rfcs;

namespace Guesthouse.Tests.Contributions;

/// <summary>docs/journey.md shows the state machines as they are.</summary>
public sealed class DocumentedJourney
{
    [Fact]
    public void The_diagram_of_requests_is_that_of_the_code() => Shows("request", RequestSteps.Machine.Mermaid());

    [Fact]
    public void The_diagram_of_contributions_is_that_of_the_code() => Shows("contribution", ContributionSteps.Machine.Mermaid());

    [Fact]
    public void The_diagram_of_rfcs_is_that_of_the_code() => Shows("rfc", RfcSteps.Machine.Mermaid());

    [Fact]
    public void The_page_on_decisions_shows_the_same() => Shows("rfc", RfcSteps.Machine.Mermaid(), "docs/decisions.md");

    [Fact]
    public void A_diagram_begins_ends_and_names_every_step() =>
        Assert.Equal(
            """
            stateDiagram-v2
                [*] --> Open
                Open --> Accepted : Accept
                Open --> Rejected : Reject
                Open --> Lapsed : Lapse
                Open --> Withdrawn : Withdraw
                Rejected --> Open : Reopen
                Lapsed --> Open : Reopen
                Accepted --> [*]
                Withdrawn --> [*]

            """,
            RfcSteps.Machine.Mermaid());

    private static void Shows(string name, string diagram, string document = "docs/journey.md") => CommittedDocument.Holds(document, name, $"\n```mermaid\n{diagram}```\n\n");
}
