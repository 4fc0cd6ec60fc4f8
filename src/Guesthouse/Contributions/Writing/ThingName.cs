using System.Globalization;
using Guesthouse.Domain;

namespace Guesthouse.Contributions.Writing;

/// <summary>What a kind of thing is called where something about it is refused.</summary>
/// <param name="Code">How codes of problems begin, and what its command is called.</param>
/// <param name="Noun">What people call it.</param>
/// <param name="BeforeNumber">What stands between the noun and a number.</param>
internal sealed record ThingName(string Code, string Noun, string BeforeNumber)
{
    /// <summary>The refusal of a number that leads nowhere, or nowhere that the viewer may know of.</summary>
    public Problem Unknown(int number) => new(ProblemKind.NotFound, $"{Code}.unknown", $"There is no {Of(number)}; guesthouse {Code} list shows those there are.");

    /// <summary>The refusal of a writer who has not read what happened since.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="versions">How many events it has, and how many they had read.</param>
    /// <param name="meanwhile">What happened since.</param>
    public Problem Changed(int number, (int Now, int Read) versions, IEnumerable<string> meanwhile) => new(
        ProblemKind.Conflict,
        $"{Code}.changed",
        FormattableString.Invariant(
            $"{Capital(Of(number))} is at version {versions.Now}, and you read {versions.Read}. Meanwhile: {string.Join(", ", meanwhile)}. Read it again and repeat what still holds."));

    /// <summary>The refusal of a text that was never written to it.</summary>
    public Problem NoSuchText => new(ProblemKind.NotFound, "text.unknown", $"This {Noun} has no such text; guesthouse {Code} show --events tells their numbers.");

    private string Of(int number) => FormattableString.Invariant($"{Noun}{BeforeNumber}{number}");

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
