namespace Guesthouse.Samples.Histories;

/// <summary>What documents say in English.</summary>
internal static class EnglishDocuments
{
    public static DocumentTexts Texts { get; } = new(
        "# {Title}\n\n{Motivation}\n",
        """
        # {Title}

        {Motivation}

        ## Build

            {build}

        Questions go to #{host}.

        """,
        """
        # {Title}

        {Motivation}

        ## Who it is for

        It is for {ForWhom}. If you are not sure that it fits, ask in #{host} before you build something like it.

        ## Getting started

        You need nothing but the usual tools of a Northmere laptop.

            {build}

        The first build takes about four minutes, later ones some seconds. `{area}` is a good place to begin reading.

        ## Tests

            {test}

        Everything runs on your machine; no test needs another team's service.

        ## How to join

        Contributions are welcome: read [how to contribute](CONTRIBUTING.md) first. {keepers} will help you.

        ## Talk to us

        In the channel #{host}, or at the door: we are in the calendar every Thursday.

        """,
        """
        # Contributing

        Open a merge request. Keep it small. Somebody of {host} looks at it.

        """,
        """
        # Contributing to {Title}

        You are a guest here, and welcome.

        ## Reporting a problem or asking for something

        Open an issue with what you did, what you expected and what happened instead. For a wish, say what you would do without it.

        ## Whom to ask

        {keepers} look after this house and answer in #{host} within {first} working hours.

        ## How a contribution goes

        1. Say what you want to do before you write it, in the issue. We agree on the scope and name somebody who helps you.
        2. Work on a branch; open the merge request early, as a draft.
        3. A first review comes within {review} working hours. Two rounds are usual.
        4. We merge, and it goes out with the next release.

        ## Conventions

        One subject for each change. Names say what things do. A {noun} is never changed in place. The formatter decides about the rest: it runs with the tests.

        ## Definition of done

        - Tests show the new behaviour, and fail without it.
        - The guide says what changed for callers.
        - Nothing that was promised before is slower or gone.

        """,
        """

        ## After the merge

        For 30 days after production you mend what your change broke, with our help. After that it is ours like everything else here.

        ## Conduct

        We keep to the [code of conduct](CODE_OF_CONDUCT.md), in reviews above all.

        ## Where this is going

        The [roadmap](ROADMAP.md) says what comes next, and the [decisions](docs/decisions/README.md) why things are as they are.

        """);
}
