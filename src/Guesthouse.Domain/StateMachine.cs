using System.Globalization;
using System.Text;

namespace Guesthouse.Domain;

/// <summary>One arrow: taking <paramref name="Step"/> leads from one state to another.</summary>
/// <param name="From">The state before.</param>
/// <param name="Step">What is done.</param>
/// <param name="To">The state after.</param>
public readonly record struct Transition<TState, TStep>(TState From, TStep Step, TState To);

/// <summary>Which steps lead from which states where. The one place that knows; entities have a method for each step and ask here.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TStep">The steps. From one state a step leads to one state only.</typeparam>
public sealed class StateMachine<TState, TStep>
    where TState : struct, Enum
    where TStep : struct, Enum
{
    private readonly string thing;
    private readonly TState first;
    private readonly Dictionary<(TState, TStep), TState> next;

    /// <param name="thing">What changes its state, in lower case: <c>request</c>. It begins the codes of refusals.</param>
    /// <param name="first">The state it begins in.</param>
    /// <param name="arrows">For each step the states it can be taken from, and where it leads.</param>
    internal StateMachine(string thing, TState first, params (TStep Step, TState[] From, TState To)[] arrows)
    {
        this.thing = thing;
        this.first = first;
        Transitions = [.. arrows.SelectMany(arrow => arrow.From.Select(from => new Transition<TState, TStep>(from, arrow.Step, arrow.To))).OrderBy(arrow => arrow.From).ThenBy(arrow => arrow.Step)];
        next = Transitions.ToDictionary(arrow => (arrow.From, arrow.Step), arrow => arrow.To);
    }

    /// <summary>All arrows, in the order of the states they leave and of their steps.</summary>
    public IReadOnlyList<Transition<TState, TStep>> Transitions { get; }

    /// <summary>The steps that can be taken from a state, in their order; empty for a last state.</summary>
    public IReadOnlyList<TStep> StepsFrom(TState state) => [.. Transitions.Where(arrow => arrow.From.Equals(state)).Select(arrow => arrow.Step)];

    /// <summary>Where a step leads.</summary>
    /// <returns>The state after it; <c>request.not-from-here</c> (with the thing's name) which tells the steps that are possible.</returns>
    public Result<TState> After(TState state, TStep step)
    {
        if (next.TryGetValue((state, step), out var after))
            return after;
        var possible = StepsFrom(state);
        return new Problem(
            ProblemKind.Conflict,
            $"{thing}.not-from-here",
            $"The {thing} is {state}, from where '{step}' does not lead on; {(possible.Count == 0 ? "it is finished" : $"possible is: {string.Join(", ", possible)}")}.");
    }

    /// <summary>The diagram of all arrows in the language of Mermaid; lines end with a line feed.</summary>
    public string Mermaid()
    {
        var diagram = new StringBuilder("stateDiagram-v2\n");
        diagram.Append(CultureInfo.InvariantCulture, $"    [*] --> {first}\n");
        foreach (var (from, step, to) in Transitions)
            diagram.Append(CultureInfo.InvariantCulture, $"    {from} --> {to} : {step}\n");
        foreach (var last in Enum.GetValues<TState>().Where(state => StepsFrom(state).Count == 0))
            diagram.Append(CultureInfo.InvariantCulture, $"    {last} --> [*]\n");
        return diagram.ToString();
    }
}
