namespace Guesthouse.Storage.Rows;

internal sealed class SourceTable() : Table<SourceRow>("sources", row => row.Key);

internal sealed class ActTable() : Table<ActRow>("acts", row => row.Key);

internal sealed class ActChangeTable() : Table<ActChangeRow>("act_changes", row => row.Key);
