using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace Guesthouse.Cli;

/// <summary>A command line that works, and what it is good for. Shown by <c>--help</c>.</summary>
/// <param name="CommandLine">As typed, from <c>guesthouse</c> on.</param>
/// <param name="Purpose">What for: one short sentence without a full stop.</param>
public sealed record Example(string CommandLine, string Purpose);

/// <summary>A command of this program: it always comes with examples, which a test insists on.</summary>
/// <param name="name">The word that is typed.</param>
/// <param name="description">What it does, in one sentence.</param>
/// <param name="examples">The most usual one first.</param>
[SuppressMessage("Design", "CA1010", Justification = "The library's command is a collection only for its initializer; nobody enumerates it.")]
public sealed class GuesthouseCommand(string name, string description, params IReadOnlyList<Example> examples) : Command(name, description)
{
    /// <summary>The most usual one first.</summary>
    public IReadOnlyList<Example> Examples { get; } = examples;
}
