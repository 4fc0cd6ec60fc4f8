namespace Guesthouse.Samples.Histories;

/// <summary>The texts of documents in a language, with places for what is particular to a house.</summary>
/// <param name="ThinReadme">A name and a line.</param>
/// <param name="PlainReadme">What it is and how it is built.</param>
/// <param name="Readme">What it is, for whom, how it is built, tested and joined.</param>
/// <param name="ThinContributing">Three lines.</param>
/// <param name="Contributing">Most of what guests ask.</param>
/// <param name="MoreContributing">What else they ask.</param>
internal sealed record DocumentTexts(string ThinReadme, string PlainReadme, string Readme, string ThinContributing, string Contributing, string MoreContributing)
{
    /// <summary>The texts of a language.</summary>
    public static DocumentTexts In(string language) => language switch
    {
        "fr" => ForeignDocuments.French,
        "ru" => ForeignDocuments.Russian,
        _ => EnglishDocuments.Texts,
    };

    public const string Licence =
        """
        Northmere InnerSource Licence, version 1

        Everybody who works for Northmere may use, read, copy, change and pass on this
        software within Northmere, for any purpose of Northmere, without asking.

        Whoever changes it keeps this notice and says what they changed. The software
        comes as it is; the host team mends what it can and promises nothing else here.
        Outside of Northmere nothing of this is granted.

        """;

    public const string Conduct =
        """
        # Code of conduct

        Be kind, be plain, be patient. Criticize code, never people. Whoever is tired says so and answers tomorrow.

        If somebody crosses a line, tell the leads of {host} or the program lead; you are heard within a day, and nobody learns your name without you.

        """;

    public const string Security =
        """
        # Security

        Found a hole? Write to security@northmere.example and not into an issue. You get an answer within a working day, and we say openly what happened once it is closed.

        """;

    public const string Roadmap =
        """
        # Roadmap

        ## Now

        - {area}: make what is there dependable before anything is added.

        ## Next

        - A {noun} that knows its {othernoun}. Help is welcome; ask {keepers}.
        - {otherarea} without a restart.

        ## Not planned

        - A second way to do what {area} does.

        """;

    public const string Decisions =
        """
        # Decisions

        One file each, never changed once accepted; a later one may replace it.

        - [0001](0001-record-decisions.md): decisions are recorded

        """;

    public const string FirstDecision =
        """
        # 1. Decisions are recorded

        Status: accepted.

        Guests ask why {area} is as it is, and we forget. So what is hard to change is written down here, with what else was considered.

        """;

    public const string Guide =
        """
        # Guide to {Title}

        ## A first {noun}

        Start with `{area}`: it holds what most callers need. A {noun} belongs to one {othernoun}, and is never changed in place.

        ## When something goes wrong

        Look at `{otherarea}` first, then ask in #{host}.

        """;
}
