namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>Documents that have a usual name.</summary>
public enum DocumentKind
{
    /// <summary>What it is.</summary>
    Readme,

    /// <summary>How to contribute.</summary>
    Contributing,

    /// <summary>How people treat each other.</summary>
    Conduct,

    /// <summary>What others may do with it.</summary>
    Licence,

    /// <summary>Where to get help.</summary>
    Support,

    /// <summary>Where to talk.</summary>
    Communication,

    /// <summary>Where it goes.</summary>
    Roadmap,

    /// <summary>What changed.</summary>
    Changelog,

    /// <summary>Who decides.</summary>
    Governance,

    /// <summary>How releases are made.</summary>
    Release,

    /// <summary>How it is built and tested.</summary>
    Development,
}
