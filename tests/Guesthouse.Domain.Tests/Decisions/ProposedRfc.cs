using Guesthouse.Domain;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Tests.Decisions;

/// <summary>An RFC that Bob proposed on Monday, 2 March 2026, and that Ada and Carol must sign by Friday at noon UTC.</summary>
internal static class ProposedRfc
{
    public static readonly RfcTexts Texts = new(new TextVersion(8, 1), new TextVersion(1, 1), new TextVersion(2, 1));
    public static readonly PersonId Ada = new("ada"), Bob = new("bob"), Carol = new("carol");
    public static readonly Instant Monday = Hours.At("2026-03-02T09:00Z"), Deadline = Hours.At("2026-03-06T12:00Z");

    public static RfcEvent First() => Propose([Ada, Carol, Ada], Deadline).Value;

    public static Result<RfcEvent> Propose(IReadOnlyList<PersonId> owners, Instant deadline) => Rfc.Propose(new RfcId(7), new RfcProposed(new ProjectId(1), Texts, owners, deadline), Bob, Monday);

    public static Rfc New() => Rfc.From([First()]);
}
