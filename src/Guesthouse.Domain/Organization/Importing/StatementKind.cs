namespace Guesthouse.Domain.Organization.Importing;

/// <summary>What a statement about the organization is about. The order is that of reports: things before what is said of them.</summary>
public enum StatementKind
{
    /// <summary>That there is a team, and what it is called.</summary>
    Team,

    /// <summary>The team above a team, for some days; one at a time.</summary>
    TeamParent,

    /// <summary>Somebody who leads a team, for some days.</summary>
    TeamLead,

    /// <summary>A team's name on a forge.</summary>
    TeamSlug,

    /// <summary>That there is a person, and what they are called.</summary>
    Person,

    /// <summary>A person's e-mail address.</summary>
    PersonEmail,

    /// <summary>A person's login on a forge.</summary>
    PersonLogin,

    /// <summary>A person's stated manager, for some days.</summary>
    PersonManager,

    /// <summary>That a person belongs to a team, for some days.</summary>
    Membership,

    /// <summary>That there is a repository.</summary>
    Repository,

    /// <summary>The team that hosts a repository, for some days; one at a time.</summary>
    RepositoryHost,

    /// <summary>A login, name or address of a bot or agent.</summary>
    Bot,
}

/// <summary>What the kinds of statements have in common.</summary>
public static class StatementKinds
{
    /// <summary>Whether the statement says that something exists.</summary>
    public static bool IsThing(this StatementKind kind) => kind is StatementKind.Team or StatementKind.Person or StatementKind.Repository;

    /// <summary>Whether the statement holds for some days only.</summary>
    public static bool HasDays(this StatementKind kind) =>
        kind is StatementKind.TeamParent or StatementKind.TeamLead or StatementKind.PersonManager or StatementKind.Membership or StatementKind.RepositoryHost;

    /// <summary>Whether only one value may hold on a day.</summary>
    public static bool HoldsAlone(this StatementKind kind) => kind is StatementKind.TeamParent or StatementKind.RepositoryHost;

    /// <summary>Whether only one person may have the value at a time.</summary>
    public static bool IsOnePersons(this StatementKind kind) => kind is StatementKind.PersonEmail or StatementKind.PersonLogin;

    /// <summary>The kind of thing that <see cref="Statement.Subject"/> names; <see langword="null"/> for bots, which name themselves.</summary>
    public static StatementKind? SubjectKind(this StatementKind kind) => kind switch
    {
        StatementKind.Team or StatementKind.TeamParent or StatementKind.TeamLead or StatementKind.TeamSlug => StatementKind.Team,
        StatementKind.Repository or StatementKind.RepositoryHost => StatementKind.Repository,
        StatementKind.Bot => null,
        _ => StatementKind.Person,
    };

    /// <summary>The kind of thing that <see cref="Statement.Value"/> names; <see langword="null"/> where it names none.</summary>
    public static StatementKind? ValueKind(this StatementKind kind) => kind switch
    {
        StatementKind.TeamParent or StatementKind.Membership or StatementKind.RepositoryHost => StatementKind.Team,
        StatementKind.TeamLead or StatementKind.PersonManager => StatementKind.Person,
        _ => null,
    };
}
