using Guesthouse.Domain.Notices;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Storage;

/// <summary>What people chose to be told. The person is part of the key, so that what becomes another person's is another row.</summary>
internal static class ChosenNotices
{
    /// <summary>Makes a person's choices another's, as far as that one has not chosen otherwise.</summary>
    /// <returns>The choices that went over, each as its kind and channel with a space between.</returns>
    public static async Task<IReadOnlyList<string>> MoveAsync(GuesthouseContext context, string person, string into, CancellationToken cancellation)
    {
        var chosen = (await context.Set<NoticeSettingRow>().AsNoTracking().Where(row => row.Person == into).ToListAsync(cancellation)).ConvertAll(row => (row.Kind, row.Channel));
        var going = (await context.Set<NoticeSettingRow>().Where(row => row.Person == person).ToListAsync(cancellation)).FindAll(row => !chosen.Contains((row.Kind, row.Channel)));
        going.ForEach(row => Rename(context, row, into));
        return going.ConvertAll(row => $"{row.Kind} {row.Channel}");
    }

    /// <summary>Makes a choice another person's, where it is still there.</summary>
    /// <param name="context">The database.</param>
    /// <param name="choice">As <see cref="MoveAsync"/> answered it.</param>
    /// <param name="people">Whose it is, and whose it is to be.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task RenameAsync(GuesthouseContext context, string choice, (string From, string To) people, CancellationToken cancellation)
    {
        var words = choice.Split(' ', 2);
        if (await context.FindAsync<NoticeSettingRow>([people.From, Enum.Parse<NoticeKind>(words[0]), words[1]], cancellation) is { } row
            && await context.FindAsync<NoticeSettingRow>([people.To, row.Kind, row.Channel], cancellation) is null)
            Rename(context, row, people.To);
    }

    private static void Rename(GuesthouseContext context, NoticeSettingRow row, string person)
    {
        context.Remove(row);
        context.Add(new NoticeSettingRow { Person = person, Kind = row.Kind, Channel = row.Channel, IsOn = row.IsOn });
    }
}
