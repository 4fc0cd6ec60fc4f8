using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Samples.Houses;

/// <summary>A project of the sample organization: what it is, who lives there, and how it fares.</summary>
/// <param name="Slug">Its name in addresses, and the last part of its repository's.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Host">The team that hosts it.</param>
/// <param name="Language">What it is written in.</param>
internal sealed record SampleHouse(string Slug, string Title, string Host, SourceLanguage Language)
{
    /// <summary>What it is, in a sentence or two.</summary>
    public required string Motivation { get; init; }

    /// <summary>Who would use it: <c>for …</c>.</summary>
    public required string ForWhom { get; init; }

    /// <summary>The things its code speaks of, in the singular.</summary>
    public required IReadOnlyList<string> Nouns { get; init; }

    /// <summary>Its folders.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<string> Skills { get; init; } = [];

    public IReadOnlyList<string> Wanted { get; init; } = [];

    /// <summary>The people who are trusted with it, the busiest first.</summary>
    public IReadOnlyList<string> Keepers { get; init; } = [];

    /// <summary>Who decides for it.</summary>
    public string? Owner { get; init; }

    /// <summary>How good its documents were from which day on, in days before the anchor.</summary>
    public IReadOnlyList<(int DaysAgo, DocumentQuality Quality)> Documents { get; init; } = [(int.MaxValue, DocumentQuality.Plain)];

    /// <summary>The language of its documents.</summary>
    public string DocumentLanguage { get; init; } = "en";

    public RoleFileStyle Roles { get; init; } = RoleFileStyle.CodeOwners;

    public MergeStyle Merges { get; init; } = MergeStyle.GitLab;

    /// <summary>Changes in a usual week.</summary>
    public double Pace { get; init; } = 3;

    /// <summary>Its first day, in days before the anchor.</summary>
    public int Begins { get; init; } = 1095;

    /// <summary>Its last day with a change; 0: it goes on.</summary>
    public int Sleeps { get; init; }

    /// <summary>The part of guests at its beginning and today, 0 to 1.</summary>
    public (double First, double Today) GuestShare { get; init; } = (0.05, 0.15);

    /// <summary>From which teams guests come, with weights: <c>checkout 5, search 3</c>.</summary>
    public string Guests { get; init; } = "";

    /// <summary>The part of agents today, 0 to 1.</summary>
    public double AgentShare { get; init; } = 0.05;

    /// <summary>How many days a change of a guest waits for a review, on average.</summary>
    public double ReviewDays { get; init; } = 2;

    /// <summary>Packages it publishes: <c>npm:@northmere/lantern-ui</c>.</summary>
    public IReadOnlyList<string> Publishes { get; init; } = [];

    /// <summary>The slugs of the houses whose packages it uses.</summary>
    public IReadOnlyList<string> Uses { get; init; } = [];

    /// <summary>What guests may do; <see langword="null"/>: nobody said.</summary>
    public GovernanceLevel? Level { get; init; } = GovernanceLevel.ContributionsWelcome;

    /// <summary>Where it stands in its life.</summary>
    public Lifecycle? Lifecycle { get; init; } = Domain.Catalog.Profiles.Lifecycle.Active;

    /// <summary>Working hours promised to the first answer and to a review.</summary>
    public (int First, int Review)? Promise { get; init; }

    /// <summary>Its folder of a repository that holds several houses; empty: a repository of its own.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The repository of several houses that it lives in.</summary>
    public string? SharedRepository { get; init; }

    /// <summary>Who hosted it until so many days ago.</summary>
    public (string Team, int Until)? FormerHost { get; init; }

    /// <summary>Whether only its host team may know of it.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>How many days ago a person last said that its entry holds; <see langword="null"/>: never.</summary>
    public int? ConfirmedDaysAgo { get; init; } = 40;

    /// <summary>Whether it is there when little is built.</summary>
    public bool IsInSmall { get; init; }

    /// <summary>Its repository, as the forge names it.</summary>
    public string Repository => SharedRepository ?? $"{Host}/{Slug}";

    /// <summary>How good its documents were on a day.</summary>
    public DocumentQuality QualityOn(int daysAgo) => Documents.Where(step => step.DaysAgo >= daysAgo).Select(step => step.Quality).LastOrDefault();
}

/// <summary>What a house is written in.</summary>
internal enum SourceLanguage
{
    Kotlin,
    TypeScript,
    Go,
    CSharp,
    Python,
    Rust,
    Swift,
}

/// <summary>How much the documents of a house say.</summary>
internal enum DocumentQuality
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>A name and a line.</summary>
    Thin,

    /// <summary>What it is and how it is built.</summary>
    Plain,

    /// <summary>What a guest asks first, and a licence.</summary>
    Good,

    /// <summary>Everything that a guest could ask.</summary>
    Exemplary,
}

/// <summary>In which file a house says whom it trusts.</summary>
internal enum RoleFileStyle
{
    None,
    CodeOwners,
    Owners,
    Maintainers,
}

/// <summary>What the forge, or the habit of the house, writes when a change is merged.</summary>
internal enum MergeStyle
{
    /// <summary>Merge branch 'x' into 'main', with a line <c>See merge request</c>.</summary>
    GitLab,

    /// <summary>Merge pull request #1 from login/branch.</summary>
    GitHub,

    /// <summary>One commit whose title ends in (#1).</summary>
    Squash,

    /// <summary>Merge pull request 'Title' (#1) from branch into main.</summary>
    Gitea,

    /// <summary>Merged PR 1: Title.</summary>
    Azure,
}
