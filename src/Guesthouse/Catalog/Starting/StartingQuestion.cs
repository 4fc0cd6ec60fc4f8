using System.CommandLine;

namespace Guesthouse.Catalog.Starting;

/// <summary>Something that is asked before documents are written: by a flag, or on the terminal.</summary>
/// <param name="Name">Its name in templates.</param>
/// <param name="Option">The flag.</param>
/// <param name="Words">The question.</param>
/// <param name="IsNeeded">Whether documents cannot do without.</param>
internal sealed record StartingQuestion(string Name, Option<string?> Option, string Words, bool IsNeeded = false)
{
    /// <summary>Every question, in the order asked, with flags for one command.</summary>
    public static IReadOnlyList<StartingQuestion> All() =>
    [
        Of("name", "NAME", "What is it called?"),
        Of("what", "SENTENCE", "What is it, and what does it do? One sentence.", isNeeded: true),
        Of("audience", "SENTENCE", "Who uses it, and when?"),
        Of("build", "COMMAND", "Which command builds it?"),
        Of("test", "COMMAND", "Which command runs its tests?"),
        Of("format", "COMMAND", "Which command checks or puts right how code is written?"),
        Of("channel", "PLACE", "Where does the host team talk? An address, or the name of a room."),
        Of("promise", "HOURS", "Within how many working hours do guests get a first response?"),
        Of("committers", "@WHO,…", "Who are the trusted committers? Logins or teams with an @, and commas between."),
        Of("wanted", "WHAT,…", "Which contributions are wanted? Commas between."),
        Of("warranty", "DAYS", "For how many days after the release does a guest help to fix a change?"),
    ];

    private static StartingQuestion Of(string name, string helpName, string words, bool isNeeded = false) =>
        new(name, new Option<string?>($"--{name}") { Description = words, HelpName = helpName }, words, isNeeded);
}
