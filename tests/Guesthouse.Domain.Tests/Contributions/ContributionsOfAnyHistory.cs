using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Contributions.Tracking;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Tests.Contributions;

/// <summary>What holds whatever people try to do with a contribution, in whatever order.</summary>
public sealed class ContributionsOfAnyHistory
{
    private static readonly Actor[] actors = [ContributionStory.Bob, ContributionStory.Ada, ContributionStory.Carol, ContributionStory.Mel];

    /// <summary>The arrows as product people wrote them.</summary>
    private static readonly string[] arrows = [.. """
        Offered → Accepted | TurnedDown | Withdrawn | Returned
        Accepted → Agreed | Withdrawn | Returned
        Agreed → InProgress | InReview | Withdrawn | Returned
        InProgress → InReview | Withdrawn | Returned
        InReview → InProgress | Merged | Withdrawn | Returned
        Merged → InWarranty | InProgress
        InWarranty → Completed | InProgress
        """
        .Split('\n').Select(line => line.Trim().Split(" → ")).SelectMany(line => line[1].Split(" | ").Select(to => $"{line[0]} → {to}")).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_steps_lead_along_the_arrows_of_the_product_and_nowhere_else() =>
        Assert.Equal(arrows, ContributionSteps.Machine.Transitions.Select(arrow => $"{arrow.From} → {arrow.To}").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Its_events_tell_all_of_it() => ForAnyHistory((it, _, events) => Told(Contribution.From(events)) == Told(it));

    [Fact]
    public void What_is_refused_changes_nothing() => ForAnyHistory((it, attempt, events) =>
    {
        var copy = Contribution.From(events);
        return attempt.Do(copy).IsOk || Told(copy) == Told(it);
    });

    [Fact]
    public void Its_states_follow_the_arrows() => ForAnyHistory((it, attempt, events) =>
    {
        var copy = Contribution.From(events);
        attempt.Do(copy);
        return copy.State == it.State || arrows.Contains($"{it.State} → {copy.State}");
    });

    [Fact]
    public void There_is_no_work_without_an_agreement_that_holds() => ForAnyHistory((it, _, _) =>
        it.Agreement is { Holds: true } || it.State is ContributionState.Offered or ContributionState.Accepted or ContributionState.TurnedDown or ContributionState.Withdrawn or ContributionState.Returned);

    [Fact]
    public void What_is_proposed_does_not_hold_yet_and_is_newer_than_what_does() => ForAnyHistory((it, _, _) =>
        it.Proposed is not { } proposed || (!proposed.Holds && proposed.Version > (it.Agreement?.Version ?? 0)));

    [Fact]
    public void Somebody_is_waited_for_until_the_warranty_and_nobody_from_then_on() => ForAnyHistory((it, _, _) =>
        (it.Move is null) == it.State is ContributionState.InWarranty or ContributionState.Completed or ContributionState.TurnedDown or ContributionState.Withdrawn or ContributionState.Returned);

    [Fact]
    public void Its_move_is_no_older_than_its_state() => ForAnyHistory((it, _, _) => it.Move is not { } move || (move.Since >= it.Since && move.Since <= it.LastAt));

    private static string Told(Contribution it) => string.Join('\n', typeof(Contribution).GetProperties().Select(property => $"{property.Name}: {property.GetValue(it)}"));

    private static void ForAnyHistory(Func<Contribution, Attempt, IReadOnlyList<ContributionEvent>, bool> holds)
    {
        var attempts =
            from act in Gen.Frequency((3, Gen.Choose(0, 9)), (1, Gen.Choose(10, 16)))
            from who in Gen.Elements(actors)
            from days in Gen.Choose(0, 40)
            from size in Gen.Elements(Enum.GetValues<ContributionSize>())
            select new Attempt(act, who, days, size);
        Prop.ForAll(Arb.From(attempts.ArrayOf()), history =>
        {
            var events = new List<ContributionEvent>(ContributionStory.Offered().Events);
            var it = Contribution.From(events);
            // Most begin with a yes, so that more than offers is looked at.
            foreach (var attempt in history.Prepend(new Attempt(0, ContributionStory.Carol, 0, ContributionSize.S)))
            {
                if (attempt.Do(it).TryGet(out var happened))
                    events.Add(happened);
                if (!holds(it, attempt, events))
                    return false;
            }
            return true;
        }).QuickCheckThrowOnFailure();
    }

    private sealed record Attempt(int Act, Actor By, int Days, ContributionSize Size)
    {
        private static readonly TextVersion text = new(1, 1);

        public Result<ContributionEvent> Do(Contribution it)
        {
            var at = it.LastAt + Duration.FromDays(Days);
            return Act switch
            {
                0 => it.Accept(By, at, null),
                1 => it.Propose(By, at, ContributionStory.Terms(Size), needsConsent: Days > 20),
                2 or 3 => it.Confirm(By, at, it.Proposed?.Version ?? 1),
                4 => it.Consent(By, at, it.Proposed?.Version ?? 1),
                5 => it.Begin(By, at),
                6 => it.OpenPullRequest(By, at),
                7 => it.Review(By, at, (ReviewHappening)(Days % 6)),
                8 => it.Merge(By, at),
                9 => it.Release(By, at, at.UtcDay(), ProductionBasis.Stated),
                10 => it.Complete(at),
                11 => it.Revert(By, at, null),
                12 => it.ClosePullRequest(By, at),
                13 => it.TurnDown(By, at, text),
                14 => it.Withdraw(By, at, null),
                15 => it.Return(By, at, text),
                _ => it.AssumeReleased(at),
            };
        }
    }
}
