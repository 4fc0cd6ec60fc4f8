namespace Guesthouse.Storage.Rows;

internal sealed class FormKeyTable() : Table<FormKeyRow>("form_keys", row => row.KeyHash);
