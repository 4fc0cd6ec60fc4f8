using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Notices;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Notices;

/// <summary>What somebody wants to be told of, and how.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Channel"><c>page</c>, or a channel's name.</param>
/// <param name="IsOn">Whether they want it.</param>
public sealed record NoticeChoice(NoticeKind Kind, string Channel, bool IsOn);

/// <summary>Says of what one wants to be told, and how; what is written before stays as it is.</summary>
/// <param name="installation">The installation.</param>
public sealed class SetNotices(Installation installation)
{
    /// <summary>Every kind by every channel there is, in their order, the page first.</summary>
    public async Task<Result<IReadOnlyList<NoticeChoice>>> ReadAsync(CancellationToken cancellation)
    {
        if (ReadNotices.RefusalTo(installation) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        var channels = await ChannelsAsync(context, cancellation);
        var rows = await OwnAsync(context, cancellation);
        return Enum.GetValues<NoticeKind>()
            .SelectMany(kind => channels, (kind, channel) => new NoticeChoice(kind, channel, rows.SingleOrDefault(row => row.Kind == kind && row.Channel == channel)?.IsOn ?? true))
            .ToList();
    }

    /// <summary>Sets them; what is not named stays.</summary>
    /// <returns>How many are other than before; <c>notice.unknown-channel</c>.</returns>
    public async Task<Result<int>> RunAsync(IReadOnlyCollection<NoticeChoice> choices, CancellationToken cancellation)
    {
        if (ReadNotices.RefusalTo(installation) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var channels = await ChannelsAsync(context, cancellation);
        if (choices.FirstOrDefault(choice => !channels.Contains(choice.Channel)) is { } unknown)
            return new Problem(ProblemKind.NotFound, "notice.unknown-channel", $"There is no channel '{PlainText.Marked(unknown.Channel)}'; there is {string.Join(", ", channels)}.{NearestName.Hint(unknown.Channel, channels)}");
        var rows = await OwnAsync(context, cancellation);
        var changed = 0;
        foreach (var choice in choices)
        {
            var row = rows.SingleOrDefault(row => row.Kind == choice.Kind && row.Channel == choice.Channel);
            if ((row?.IsOn ?? true) == choice.IsOn)
                continue;
            if (row is null)
                context.Add(new NoticeSettingRow { Person = installation.Viewer.Person!.Value.Value, Kind = choice.Kind, Channel = choice.Channel, IsOn = choice.IsOn });
            else
                row.IsOn = choice.IsOn;
            changed++;
        }
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return changed;
    }

    private Task<List<NoticeSettingRow>> OwnAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var person = installation.Viewer.Person!.Value.Value;
        return context.Set<NoticeSettingRow>().Where(row => row.Person == person).ToListAsync(cancellation);
    }

    private static async Task<List<string>> ChannelsAsync(GuesthouseContext context, CancellationToken cancellation) =>
        [NoticeOutbox.Page, .. await context.Set<NoticeChannelRow>().AsNoTracking().Select(row => row.Name).Order().ToListAsync(cancellation)];
}
