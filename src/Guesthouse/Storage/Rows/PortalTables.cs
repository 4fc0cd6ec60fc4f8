namespace Guesthouse.Storage.Rows;

internal sealed class PortalEntryTable() : Table<PortalEntryRow>("portal_entries", row => row.Key);
