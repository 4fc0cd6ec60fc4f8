namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>What can be stated of a project. The first group holds one value, the second several in an order.</summary>
public enum ProfileField
{
    /// <summary>What people call it.</summary>
    Title,

    /// <summary>Why it is there and why somebody would join, in a sentence or two.</summary>
    Motivation,

    /// <summary>What it is, in a paragraph.</summary>
    Description,

    /// <summary>Its picture: a path of the repository.</summary>
    Logo,

    /// <summary>Where its documents are: a web address.</summary>
    Documents,

    /// <summary>The id of the team that hosts it, where a file names it.</summary>
    Owner,

    /// <summary>A <see cref="Profiles.GovernanceLevel"/>.</summary>
    GovernanceLevel,

    /// <summary>A <see cref="Profiles.Lifecycle"/>.</summary>
    Lifecycle,

    /// <summary>Working hours to a first answer, promised.</summary>
    FirstResponseHours,

    /// <summary>Working hours to a review, promised.</summary>
    ReviewHours,

    /// <summary>House rules: how to get it running.</summary>
    Setup,

    /// <summary>House rules: how things are written here.</summary>
    Conventions,

    /// <summary>House rules: when a contribution is done.</summary>
    DefinitionOfDone,

    /// <summary>House rules: days after production in which guests mend what their contribution broke; 0 to 365.</summary>
    WarrantyDays,

    /// <summary>The README as plain text, at most 64 KiB.</summary>
    Readme,

    /// <summary>The instant of the first change, ISO 8601; of several repositories the earliest.</summary>
    FirstChange,

    /// <summary>The instant of the last change, ISO 8601; of several repositories the latest.</summary>
    LastChange,

    /// <summary>What it is about, in lower case.</summary>
    Topic,

    /// <summary>What helps to contribute.</summary>
    Skill,

    /// <summary>Which contributions are wanted.</summary>
    Wanted,

    /// <summary>A programming language; the weight of a statement is its touches of files, in force it is its share of them, 0 to 1.</summary>
    Language,

    /// <summary>A package that it publishes: <c>npm:@northmere/ledger</c>.</summary>
    Package,

    /// <summary>Where to talk to the host team: a web address, a mail address or the name of a room.</summary>
    Channel,

    /// <summary>A web address with its title: <c>https://… Title</c>.</summary>
    Link,

    /// <summary>The document that says how to contribute: a path of the repository.</summary>
    Guideline,

    /// <summary>Who a role file names for the project and nobody confirmed yet: a login, an address or a name.</summary>
    TrustedInFile,
}
