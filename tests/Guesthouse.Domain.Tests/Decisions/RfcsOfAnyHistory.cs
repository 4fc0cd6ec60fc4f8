using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Tests.Decisions;

/// <summary>What holds whatever people try to do with an RFC, in whatever order.</summary>
public sealed class RfcsOfAnyHistory
{
    private static readonly PersonId[] people = [new("ada"), new("carol"), new("bob")];

    [Fact]
    public void Its_events_tell_all_of_it() => ForAnyHistory((rfc, _, events) => Told(Rfc.From(events)) == Told(rfc));

    [Fact]
    public void What_is_refused_changes_nothing() => ForAnyHistory((rfc, attempt, events) =>
    {
        var copy = Rfc.From(events);
        return attempt.Do(copy).IsOk || Told(copy) == Told(rfc);
    });

    [Fact]
    public void It_is_accepted_exactly_when_all_owners_who_did_not_leave_signed_what_it_says_and_one_did() => ForAnyHistory((rfc, _, _) =>
        (rfc.State == RfcState.Accepted) == (rfc.SignOffs.Count > 0 && rfc.Owners.All(owner => rfc.Gone.Contains(owner) || (rfc.SignOffs.TryGetValue(owner, out var said) && said.Agrees))));

    [Fact]
    public void Nobody_is_gone_and_has_said_something() => ForAnyHistory((rfc, _, _) => !rfc.Gone.Any(owner => rfc.SignOffs.ContainsKey(owner) || !rfc.Owners.Contains(owner)));

    [Fact]
    public void Its_states_follow_the_arrows() => ForAnyHistory((rfc, attempt, events) =>
    {
        var copy = Rfc.From(events);
        attempt.Do(copy);
        return copy.State == rfc.State || RfcSteps.Machine.Transitions.Any(arrow => arrow.From == rfc.State && arrow.To == copy.State);
    });

    [Fact]
    public void Only_owners_are_waited_for_and_only_while_it_is_open() => ForAnyHistory((rfc, _, _) =>
        rfc.State == RfcState.Open ? !rfc.WaitsFor.Except(rfc.Owners).Any() : rfc.WaitsFor.Count == 0);

    private static string Told(Rfc rfc) => string.Join(
        '\n',
        typeof(Rfc).GetProperties()
            .Select(property => property.GetValue(rfc))
            .Select(value => value is System.Collections.IEnumerable many ? string.Join(", ", many.Cast<object>()) : value));

    private static void ForAnyHistory(Func<Rfc, Attempt, IReadOnlyList<RfcEvent>, bool> holds)
    {
        var attempts =
            from act in Gen.Choose(0, 9)
            from person in Gen.Elements(people)
            from hours in Gen.Choose(-1, 8)
            select new Attempt(act, person, hours);
        Prop.ForAll(Arb.From(attempts.ArrayOf()), history =>
        {
            var events = new List<RfcEvent> { ProposedRfc.First() };
            var rfc = Rfc.From(events);
            foreach (var attempt in history)
            {
                if (attempt.Do(rfc).TryGet(out var happened))
                    events.Add(happened);
                if (!holds(rfc, attempt, events))
                    return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();
    }

    private sealed record Attempt(int Act, PersonId By, int Hours)
    {
        public Result<RfcEvent> Do(Rfc rfc)
        {
            var at = rfc.LastAt + Duration.FromHours(Hours);
            return Act switch
            {
                0 or 1 => rfc.Sign(By, at, null),
                2 => rfc.Oppose(By, at, new TextVersion(3, 1)),
                3 => rfc.Revise(By, at, new RfcRevised(ProposedRfc.Texts, [By], at + Duration.FromHours(Hours))),
                4 => rfc.Conclude(at),
                5 => rfc.Withdraw(By, at, null),
                7 or 8 => rfc.LetGo(By, at, at),
                6 => rfc.Reopen(By, at, new TextVersion(4, 1), at + Duration.FromHours(24)),
                _ => rfc.Comment(By, at, new TextVersion(5, 1)),
            };
        }
    }
}
