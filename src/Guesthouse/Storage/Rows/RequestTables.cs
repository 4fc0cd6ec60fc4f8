using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guesthouse.Storage.Rows;

internal sealed class TextTable() : Table<TextRow>("texts", row => new { row.Id, row.Version });

internal sealed class RequestTable() : Table<RequestRow>("requests", row => row.Number)
{
    public override void Configure(EntityTypeBuilder<RequestRow> builder)
    {
        base.Configure(builder);
        // Lists are sorted by it.
        builder.Property(row => row.Priority).HasConversion<int>();
    }
}

internal sealed class RequestEventTable() : Table<RequestEventRow>("request_events", row => row.Key);

internal sealed class RequestTermTable() : Table<RequestTermRow>("request_terms", row => new { row.Request, row.Number });

internal sealed class RequestSecondTable() : Table<RequestSecondRow>("request_seconds", row => new { row.Request, row.Team })
{
    public override void Configure(EntityTypeBuilder<RequestSecondRow> builder)
    {
        base.Configure(builder);
        builder.Property(row => row.Priority).HasConversion<int>();
    }
}

internal sealed class RequestFollowTable() : Table<RequestFollowRow>("request_follows", row => row.Key);

internal sealed class RequestWordTable() : Table<RequestWordRow>("request_words", row => new { row.Word, row.Request });
