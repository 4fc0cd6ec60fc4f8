using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Contributions;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Texts;
using Guesthouse.Domain.Contributions.Acting;
using Guesthouse.Domain.Notices;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Notices;

/// <summary>Tells people of what happens to requests.</summary>
internal sealed class TellOfRequest : IRequestListener
{
    public async Task HeardAsync(RequestHeard heard, CancellationToken cancellation)
    {
        var (request, happened) = (heard.Request, heard.Happened);
        var (outbox, source, at) = (new NoticeOutbox(heard.Context), new NoticeSource(NoticeThing.Request, request.Id.Value, happened.Number), happened.At.ToDateTimeOffset());
        await outbox.ReadAsync(source, happened.By.Person, at, cancellation);
        if (RequestNotices.TopicOf(happened.Act) is not { } topic)
            return;
        var followers = await heard.Context.Set<RequestFollowRow>().AsNoTracking().Where(row => row.Request == request.Id.Value).Select(row => row.Person).ToListAsync(cancellation);
        var circle = new RequestCircle(
            RequestNotices.AsksTheHost(request) ? await ActingAsync(heard, cancellation) : null,
            [.. followers.Select(person => new PersonId(person))],
            await WrittenMentions.InAsync(heard.Context, DateOnly.FromDateTime(at.UtcDateTime), cancellation));
        var news = new NoticeNews(source, topic, request.Project, happened.By.Person, at);
        await outbox.WriteAsync(news, RequestNotices.Of(request, happened, circle), cancellation);
    }

    private static async Task<PersonId?> ActingAsync(RequestHeard heard, CancellationToken cancellation)
    {
        var reader = new Reader(heard.Context, heard.Installation.Clock, heard.Installation.Viewer);
        var key = heard.Request.Project.Value;
        var host = await ProjectReader.Lines(heard.Context, heard.Context.Set<ProjectRow>().Where(project => project.Key == key), reader.Today).Select(line => line.HostTeam).SingleAsync(cancellation);
        var sides = new HostSide(reader, _ => Task.FromResult(heard.Installation.Chart));
        var texts = heard.Request.Details.Paths is { } paths ? (await StoredTexts.BodiesAsync(heard.Context, [paths], cancellation)).GetValueOrDefault(paths) : null;
        return (await sides.WhoActsAsync((key, host), HostAct.DecideOnRequest, heard.Happened.At, RequestPaths.Of(texts), cancellation)).Person;
    }
}
