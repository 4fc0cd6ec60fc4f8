using System.Globalization;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Organization;

/// <summary>How statements about the organization stand in rows: one kind of statement, one table.</summary>
internal static class StatementRows
{
    /// <summary>The statement that a row makes.</summary>
    public static Statement StatementOf(SourcedRow row) => row switch
    {
        TeamRow team => Statement.Thing(StatementKind.Team, team.Id, new() { Name = team.Name, Mission = team.Mission, Channel = team.Channel }),
        TeamParentRow parent => Statement.Dated(StatementKind.TeamParent, parent.Team, parent.Parent, parent.Span),
        TeamLeadRow lead => Statement.Dated(StatementKind.TeamLead, lead.Team, lead.Person, lead.Span),
        TeamSlugRow slug => Statement.Named(StatementKind.TeamSlug, slug.Team, slug.Slug, slug.Forge),
        PersonRow person => Statement.Thing(StatementKind.Person, person.Id, new() { Name = person.Name, TimeZone = person.TimeZone, Languages = person.Languages, LeftOn = person.LeftOn }),
        PersonEmailRow email => Statement.Named(StatementKind.PersonEmail, email.Person, email.Email),
        PersonLoginRow login => Statement.Named(StatementKind.PersonLogin, login.Person, login.Login, login.Forge),
        PersonManagerRow manager => Statement.Dated(StatementKind.PersonManager, manager.Person, manager.Manager, manager.Span),
        MembershipRow membership => Statement.Dated(StatementKind.Membership, membership.Person, membership.Team, membership.Span) with { Details = new() { Home = membership.Home } },
        RepositoryEntryRow repository => Statement.Thing(StatementKind.Repository, repository.Id),
        RepositoryHostRow host => Statement.Dated(StatementKind.RepositoryHost, host.Entry, host.Team, host.Span),
        BotRow bot => Statement.Thing(StatementKind.Bot, bot.Name),
        _ => throw new ArgumentException($"{row.GetType().Name} makes no statement.", nameof(row)),
    };

    /// <summary>A new row that makes a statement.</summary>
    public static SourcedRow New(Statement statement) => statement.Kind switch
    {
        StatementKind.Team => new TeamRow { Id = statement.Subject, Name = statement.Subject },
        StatementKind.TeamParent => new TeamParentRow { Team = statement.Subject, Parent = statement.Value },
        StatementKind.TeamLead => new TeamLeadRow { Team = statement.Subject, Person = statement.Value },
        StatementKind.TeamSlug => new TeamSlugRow { Team = statement.Subject, Forge = statement.Forge, Slug = statement.Value },
        StatementKind.Person => new PersonRow { Id = statement.Subject },
        StatementKind.PersonEmail => new PersonEmailRow { Person = statement.Subject, Email = statement.Value },
        StatementKind.PersonLogin => new PersonLoginRow { Person = statement.Subject, Forge = statement.Forge, Login = statement.Value },
        StatementKind.PersonManager => new PersonManagerRow { Person = statement.Subject, Manager = statement.Value },
        StatementKind.Membership => new MembershipRow { Person = statement.Subject, Team = statement.Value },
        StatementKind.Repository => new RepositoryEntryRow { Id = statement.Subject },
        StatementKind.RepositoryHost => new RepositoryHostRow { Entry = statement.Subject, Team = statement.Value },
        StatementKind.Bot => new BotRow { Name = statement.Subject },
        _ => throw new ArgumentOutOfRangeException(nameof(statement), statement.Kind, "No table holds such statements."),
    };

    /// <summary>Makes a row say what a statement of the same matter says: its days, its details, how its names are spelled.</summary>
    public static void Write(SourcedRow row, Statement statement)
    {
        if (row is SourcedSpanRow span)
            (span.FromDay, span.ToDay) = (statement.Span.From, statement.Span.To);
        switch (row)
        {
            case TeamRow team:
                (team.Name, team.Mission, team.Channel) = (statement.Details.Name ?? statement.Subject, statement.Details.Mission, statement.Details.Channel);
                break;
            case PersonRow person:
                (person.Name, person.TimeZone, person.Languages, person.LeftOn) = (statement.Details.Name, statement.Details.TimeZone, statement.Details.Languages, statement.Details.LeftOn);
                break;
            case TeamSlugRow slug:
                (slug.Forge, slug.Slug) = (statement.Forge, statement.Value);
                break;
            case PersonEmailRow email:
                email.Email = statement.Value;
                break;
            case PersonLoginRow login:
                (login.Forge, login.Login) = (statement.Forge, statement.Value);
                break;
            case MembershipRow membership:
                membership.Home = statement.Details.Home;
                break;
        }
    }

    /// <summary>The row's key as text, unique within its table.</summary>
    public static string KeyOf(SourcedRow row) => row switch
    {
        TeamRow team => team.Id,
        PersonRow person => person.Id,
        RepositoryEntryRow repository => repository.Id,
        SourcedSpanRow span => Text(span.Key),
        TeamSlugRow slug => Text(slug.Key),
        PersonEmailRow email => Text(email.Key),
        PersonLoginRow login => Text(login.Key),
        BotRow bot => Text(bot.Key),
        PortalEntryRow entry => Text(entry.Key),
        _ => throw new ArgumentException($"{row.GetType().Name} makes no statement.", nameof(row)),
    };

    private static string Text(long key) => key.ToString(CultureInfo.InvariantCulture);
}
