using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Storage;

/// <summary>Which forms were sent: of all that send one form at the same moment, one wins.</summary>
/// <param name="store">The database.</param>
internal sealed class FormClaims(Store store)
{
    /// <summary>After so long a page is not sent any more.</summary>
    private static readonly TimeSpan kept = TimeSpan.FromDays(7);

    /// <summary>Takes a form for oneself; tells whether nobody else had.</summary>
    public async Task<bool> TakeAsync(FormKeyRow form, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var tooOld = form.At - kept;
        await context.Set<FormKeyRow>().Where(row => row.At < tooOld).ExecuteDeleteAsync(cancellation);
        var at = form.At.ToUnixTimeMilliseconds();
        return await context.Database.ExecuteSqlAsync(
            $"INSERT INTO form_keys (key_hash, act, body_hash, at) VALUES ({form.KeyHash}, {form.Act}, {form.BodyHash}, {at}) ON CONFLICT DO NOTHING", cancellation) == 1;
    }

    /// <summary>What is known of a form; <see langword="null"/>: nothing, since whoever took it gave it back.</summary>
    public async Task<FormKeyRow?> FindAsync(string keyHash, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await context.Set<FormKeyRow>().AsNoTracking().SingleOrDefaultAsync(row => row.KeyHash == keyHash, cancellation);
    }

    /// <summary>Keeps where its sender is led.</summary>
    public async Task AnswerAsync(string keyHash, string place, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await AnswerAsync(context, keyHash, place, cancellation);
    }

    /// <summary>Keeps it in the transaction of whoever does what the form asks.</summary>
    public static Task AnswerAsync(GuesthouseContext context, string keyHash, string place, CancellationToken cancellation) =>
        context.Set<FormKeyRow>().Where(row => row.KeyHash == keyHash).ExecuteUpdateAsync(set => set.SetProperty(row => row.Place, place), cancellation);

    /// <summary>Gives a form back of which nothing came.</summary>
    public async Task GiveBackAsync(string keyHash)
    {
        await using var context = store.Context();
        await context.Set<FormKeyRow>().Where(row => row.KeyHash == keyHash && row.Place == null).ExecuteDeleteAsync(CancellationToken.None);
    }
}
