namespace Guesthouse.Domain.Access;

/// <summary>What somebody is where they want to do something: the columns of <see cref="PermissionTable"/>. One may be several at once; none includes another.</summary>
public enum Role
{
    /// <summary>Somebody who has not signed in, where visitors may read.</summary>
    Visitor,

    /// <summary>A person who has signed in.</summary>
    Member,

    /// <summary>A person of the guest side of the contribution in question.</summary>
    Contributor,

    /// <summary>A trusted committer of the project in question.</summary>
    TrustedCommitter,

    /// <summary>A product owner of the project in question.</summary>
    ProductOwner,

    /// <summary>A program lead of the organization.</summary>
    ProgramLead,

    /// <summary>An administrator of the installation.</summary>
    Administrator,
}

/// <summary>What a person is for the whole organization.</summary>
public enum Office
{
    /// <summary>Runs the InnerSource program.</summary>
    ProgramLead,

    /// <summary>Runs the installation.</summary>
    Administrator,
}
