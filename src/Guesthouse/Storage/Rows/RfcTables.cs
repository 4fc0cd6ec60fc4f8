namespace Guesthouse.Storage.Rows;

internal sealed class RfcTable() : Table<RfcRow>("rfcs", row => row.Number);

internal sealed class RfcEventTable() : Table<RfcEventRow>("rfc_events", row => row.Key);

internal sealed class RfcOwnerTable() : Table<RfcOwnerRow>("rfc_owners", row => row.Key);

internal sealed class DecisionTable() : Table<DecisionRow>("decisions", row => row.Key);

internal sealed class DecisionWordTable() : Table<DecisionWordRow>("decision_words", row => new { row.Word, row.Decision });
