using Guesthouse.Storage.Bulk;
using Npgsql;
using NpgsqlTypes;

namespace Guesthouse.Storage.PostgreSql;

/// <summary>Inserts rows with <c>COPY … FROM STDIN</c> in its binary format.</summary>
internal sealed class PostgreSqlBulk : RowWriter
{
    private readonly NpgsqlBinaryImporter copy;

    private PostgreSqlBulk(NpgsqlBinaryImporter copy) => this.copy = copy;

    public static int Insert<TRow>(NpgsqlConnection connection, string table, IReadOnlyList<string> columns, IEnumerable<TRow> rows, Action<RowWriter, TRow> write)
    {
        using var import = connection.BeginBinaryImport($"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)");
        var writer = new PostgreSqlBulk(import);
        foreach (var row in rows)
        {
            import.StartRow();
            write(writer, row);
        }
        return (int)import.Complete();
    }

    public override void Null() => copy.WriteNull();

    public override void Write(int value) => copy.Write(value, NpgsqlDbType.Integer);

    public override void Write(long value) => copy.Write(value, NpgsqlDbType.Bigint);

    public override void Write(bool value) => copy.Write(value, NpgsqlDbType.Boolean);

    public override void Write(DateOnly value) => copy.Write(value, NpgsqlDbType.Date);

    public override void Write(string value) => copy.Write(value, NpgsqlDbType.Text);

    public override void Write(ReadOnlyMemory<byte> value) => copy.Write(value, NpgsqlDbType.Bytea);
}
