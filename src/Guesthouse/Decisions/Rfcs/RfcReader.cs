using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Texts;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Reads RFCs as far as the viewer may know of them.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="names">What everything is called.</param>
public sealed class RfcReader(Reader reader, NamesOfToday names)
{
    /// <summary>Some RFCs: those that are open by their deadline, then the others, what happened last first.</summary>
    /// <param name="asked">Which.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<RfcLine>> ListAsync(AskedRfcs asked, CancellationToken cancellation)
    {
        var rfcs = asked.Of(reader.Context, reader.Context.RfcsFor(reader.Viewer, reader.Today), reader.Viewer);
        var rows = await rfcs.AsNoTracking().OrderBy(row => row.State == RfcState.Open ? 0 : 1).ThenBy(row => row.State == RfcState.Open ? row.Deadline : DateTimeOffset.UnixEpoch)
            .ThenByDescending(row => row.LastAt).ThenBy(row => row.Number).Take(AskedRfcs.Most).ToListAsync(cancellation);
        var numbers = rows.Select(row => row.Number).ToList();
        var owners = await reader.Context.Set<RfcOwnerRow>().AsNoTracking().Where(owner => numbers.Contains(owner.Rfc)).OrderBy(owner => owner.Place).ToListAsync(cancellation);
        var titles = await StoredTexts.BodiesAsync(reader.Context, [.. rows.Select(TitleOf)], cancellation);
        var projects = await names.ProjectsAsync(rows.Select(row => row.Project).OfType<int>(), cancellation);
        var people = await names.PeopleAsync([.. rows.Select(row => row.Person), .. owners.Select(owner => owner.Person)], cancellation);
        return
        [
            .. rows.Select(row => new RfcLine(row.Number, titles.GetValueOrDefault(TitleOf(row)), row.State)
            {
                Project = row.Project is { } key ? projects.GetValueOrDefault(key) : null,
                Author = row.Person is { } author ? people.GetValueOrDefault(author) : null,
                Since = row.Since,
                Deadline = row.Deadline,
                Owners = [.. owners.Where(owner => owner.Rfc == row.Number).Select(owner => new RfcOwner(people[owner.Person], owner.Agrees))],
            }),
        ];
    }

    /// <summary>All there is to see of an RFC; <c>rfc.unknown</c>.</summary>
    public async Task<Result<ShownRfc>> FindAsync(int number, CancellationToken cancellation)
    {
        if (await reader.Context.RfcsFor(reader.Viewer, reader.Today).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellation) is not { } row)
            return RfcWriting.Name.Unknown(number);
        var events = await StoredRfcs.EventsAsync(reader.Context, number, cancellation);
        var rfc = Rfc.From(events);
        var texts = await StoredTexts.BodiesAsync(reader.Context, [.. events.SelectMany(happened => RfcActTexts.Of(happened.Act)).Distinct()], cancellation);
        var people = await names.PeopleAsync([.. events.Select(happened => (happened.By ?? happened.Left)?.Value), .. rfc.Owners.Select(owner => owner.Value), .. texts.Values.SelectMany(Mentions.In).Select(mentioned => mentioned.Value)], cancellation);
        var projects = await names.ProjectsAsync(row.Project is { } key ? [key] : [], cancellation);
        var standing = await StandingAsync(row.Project, cancellation);
        return new ShownRfc(rfc, events, texts, people)
        {
            Project = projects.Values.SingleOrDefault(),
            ProposedAt = row.ProposedAt,
            MayChange = RfcRights.RefusalToChange(rfc, standing) is null,
            MaySign = standing.Viewer.Person is { } person && rfc.Owners.Contains(person) && rfc.State == RfcState.Open && reader.Now < row.Deadline,
            MayComment = Rule.Needs(Permission.Comment).Allows(standing),
            MayRedact = writer => TextRights.RefusalToRedact(writer, standing) is null,
        };
    }

    /// <summary>Whom texts mention that somebody is about to say, by id.</summary>
    public Task<IReadOnlyDictionary<string, NamedPerson>> MentionedAsync(IEnumerable<string> texts, CancellationToken cancellation) =>
        names.PeopleAsync(texts.SelectMany(Mentions.In).Select(mentioned => mentioned.Value), cancellation);

    private async Task<Standing> StandingAsync(int? project, CancellationToken cancellation)
    {
        if (!reader.Viewer.IsKnown)
            return Standing.OfVisitor(mayRead: true);
        return project is { } key
            ? (await StoredProjects.RolesAsync(reader.Context, key, cancellation)).StandingOf(reader.Viewer, reader.Today, ProjectRoles.WholeProject)
            : Standing.Of(reader.Viewer);
    }

    private static TextVersion TitleOf(RfcRow row) => new(row.TitleText, row.TitleVersion);
}
