using Guesthouse.Domain.Notices;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Notices;

/// <summary>What people are told of an event.</summary>
/// <param name="Source">The event.</param>
/// <param name="Topic">What is told.</param>
/// <param name="Project">The project of which one must know to be told; <see langword="null"/>: the organization.</param>
/// <param name="By">Who did it; <see langword="null"/>: Guesthouse, or the operator.</param>
/// <param name="At">When.</param>
internal sealed record NoticeNews(NoticeSource Source, NoticeTopic Topic, ProjectId? Project, PersonId? By, DateTimeOffset At);

/// <summary>
/// Writes notices and what is still to be delivered, in the transaction of the event: both are there or neither. Call it last, shortly before committing: from then on other
/// writers of notices wait, so that each person's notices are numbered in the order in which they become visible.
/// </summary>
/// <param name="context">The database, in a transaction that the caller commits.</param>
internal sealed class NoticeOutbox(GuesthouseContext context)
{
    /// <summary>The channel that needs no delivery: the page of notices.</summary>
    public const string Page = "page";

    /// <summary>Marks what somebody was told of a thing as read: whoever acts on it knows. Before <see cref="WriteAsync"/>.</summary>
    /// <param name="about">The event by which they act.</param>
    /// <param name="by">Who; <see langword="null"/>: nobody whom anything is told.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task ReadAsync(NoticeSource about, PersonId? by, DateTimeOffset at, CancellationToken cancellation)
    {
        if (by?.Value is not { } person)
            return;
        DateTimeOffset? read = at;
        await context.Set<NoticeRow>()
            .Where(row => row.Person == person && row.ReadAt == null && row.IsShown && row.Thing == about.Thing && row.Subject == about.Number)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, read), cancellation);
    }

    /// <summary>Writes them.</summary>
    /// <param name="news">What is told.</param>
    /// <param name="told">Who is told, and why; each once.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task WriteAsync(NoticeNews news, IReadOnlyList<ToldPerson> told, CancellationToken cancellation)
    {
        if (told.Count == 0)
            return;
        var people = told.Select(person => person.Person.Value).ToList();
        var off = (await context.Set<NoticeSettingRow>().AsNoTracking().Where(row => people.Contains(row.Person) && !row.IsOn).ToListAsync(cancellation))
            .Select(row => (row.Person, row.Kind, row.Channel)).ToHashSet();
        var channels = await context.Set<NoticeChannelRow>().AsNoTracking().Select(row => row.Name).ToListAsync(cancellation);
        var wanted = told.Select(person => (Told: person, Shown: !off.Contains((person.Person.Value, person.Kind, Page)), Channels: ChannelsOf(person, channels, off)))
            .Where(person => person.Shown || person.Channels.Count > 0)
            .ToList();
        if (wanted.Count == 0)
            return;
        var key = Counter.Take(context.Database.GetDbConnection(), Counter.Notices, wanted.Count);
        foreach (var (person, shown, by) in wanted)
        {
            context.Add(Row(key, news, person, shown));
            context.AddRange(by.Select(channel => new NoticeDeliveryRow { Channel = channel, Person = person.Person.Value, Notice = key, NextAt = news.At }));
            key++;
        }
        await context.SaveChangesAsync(cancellation);
    }

    private static List<string> ChannelsOf(ToldPerson person, List<string> channels, HashSet<(string, NoticeKind, string)> off) =>
        [.. channels.Where(channel => !off.Contains((person.Person.Value, person.Kind, channel)))];

    private static NoticeRow Row(long key, NoticeNews news, ToldPerson person, bool isShown) => new()
    {
        Key = key,
        Person = person.Person.Value,
        Kind = person.Kind,
        Topic = news.Topic,
        Thing = news.Source.Thing,
        Subject = news.Source.Number,
        Event = news.Source.Event,
        Project = news.Project?.Value,
        ByPerson = news.By?.Value,
        At = news.At,
        IsShown = isShown,
    };
}
