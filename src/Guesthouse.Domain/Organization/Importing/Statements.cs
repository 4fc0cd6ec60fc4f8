namespace Guesthouse.Domain.Organization.Importing;

/// <summary>Takes the description of an organization apart into statements, in the order of the file.</summary>
public static class Statements
{
    /// <summary>Every statement of a description; a team, person or repository stands before what is said of it.</summary>
    public static IReadOnlyList<Stated> Of(OrganizationDescription description)
    {
        var positions = new Dictionary<StatementKind, int>();
        return
        [
            .. description.Teams.SelectMany(OfTeam),
            .. description.People.SelectMany(OfPerson),
            .. description.Memberships.Select(OfMembership),
            .. description.Repositories.SelectMany(OfRepository),
            .. description.Bots.Select(bot => State(Statement.Thing(StatementKind.Bot, bot), default)),
        ];

        Stated State(Statement statement, SourceLine source)
        {
            var position = positions[statement.Kind] = positions.GetValueOrDefault(statement.Kind, -1) + 1;
            return new Stated(statement, statement.Kind.HasDays() && statement.Span == DaySpan.Always, position, source);
        }

        IEnumerable<Stated> OfTeam(TeamEntry team) =>
        [
            State(Statement.Thing(StatementKind.Team, team.Id.Value, new() { Name = team.Name, Mission = team.Mission, Channel = team.Channel }), team.Source),
            .. team.Parents.Select(parent => State(Statement.Dated(StatementKind.TeamParent, team.Id.Value, parent.Value.Value, parent.Span), parent.Source)),
            .. team.Leads.SelectMany(leads => leads.Value.Select(lead => State(Statement.Dated(StatementKind.TeamLead, team.Id.Value, lead.Value, leads.Span), leads.Source))),
            .. team.Slugs.Select(slug => State(Statement.Named(StatementKind.TeamSlug, team.Id.Value, slug.Value, slug.Key), team.Source)),
        ];

        IEnumerable<Stated> OfPerson(PersonEntry person) =>
        [
            State(Statement.Thing(StatementKind.Person, person.Id.Value, new() { Name = person.Name, TimeZone = person.TimeZone, Languages = string.Join(',', person.Languages) }), person.Source),
            .. person.Emails.Select(email => State(Statement.Named(StatementKind.PersonEmail, person.Id.Value, email), person.Source)),
            .. person.Logins.Select(login => State(Statement.Named(StatementKind.PersonLogin, person.Id.Value, login.Value, login.Key), person.Source)),
            .. person.Managers.Select(manager => State(Statement.Dated(StatementKind.PersonManager, person.Id.Value, manager.Value.Value, manager.Span), manager.Source)),
        ];

        Stated OfMembership(MembershipEntry membership) => State(
            Statement.Dated(StatementKind.Membership, membership.Person.Value, membership.Team.Value, membership.Span) with { Details = new() { Home = membership.Home } },
            membership.Source);

        IEnumerable<Stated> OfRepository(RepositoryEntry repository) =>
        [
            State(Statement.Thing(StatementKind.Repository, repository.Id.Value), repository.Source),
            .. repository.Teams.Select(team => State(Statement.Dated(StatementKind.RepositoryHost, repository.Id.Value, team.Value.Value, team.Span), team.Source)),
        ];
    }
}
