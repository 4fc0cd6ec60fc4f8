namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>Who states something of a project; the first that states a field is in force.</summary>
public enum ProfileSource
{
    /// <summary>A person with the right to, until it is released.</summary>
    Person,

    /// <summary>The file <c>innersource.json</c> of the repository.</summary>
    InnersourceJson,

    /// <summary>The file <c>catalog-info.yaml</c> of the repository.</summary>
    CatalogInfo,

    /// <summary>The file of a portal that was imported.</summary>
    Portal,

    /// <summary>The forge: topics, its own description.</summary>
    Forge,

    /// <summary>What the README says first.</summary>
    Readme,

    /// <summary>CODEOWNERS, OWNERS and their like.</summary>
    RoleFile,

    /// <summary>The manifests of the repository: the packages that it publishes.</summary>
    Manifest,

    /// <summary>What lies in the repository: documents and pictures by their names.</summary>
    File,

    /// <summary>The changes themselves: languages, first and last day.</summary>
    History,
}
