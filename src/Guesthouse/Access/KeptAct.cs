using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Access;

/// <summary>Keeps that somebody did something, in the transaction in which they do it.</summary>
internal static class KeptAct
{
    /// <summary>Adds the act, with the row that it is about, and answers the form by which it was asked.</summary>
    public static async Task AddAsync(GuesthouseContext context, Installation installation, (string Kind, string Summary, string Table, string RowKey) done, string answer, CancellationToken cancellation)
    {
        var act = new ActRow { Kind = done.Kind, At = installation.Clock.GetUtcNow(), ByWhom = installation.Viewer.RecordedAs, Person = installation.Viewer.Person?.Value, Summary = done.Summary };
        context.Add(act);
        await context.SaveChangesAsync(cancellation);
        context.Add(new ActChangeRow { Act = act.Key, TableName = done.Table, RowKey = done.RowKey });
        await context.SaveChangesAsync(cancellation);
        if (installation.Form is { } form)
            await form.AnswerAsync(context, answer, cancellation);
    }
}
