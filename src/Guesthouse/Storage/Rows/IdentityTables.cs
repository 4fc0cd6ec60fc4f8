namespace Guesthouse.Storage.Rows;

internal sealed class IdentityTable() : Table<IdentityRow>("identities", row => row.Key);

internal sealed class IdentitySuggestionTable() : Table<IdentitySuggestionRow>("identity_suggestions", row => new { row.Identity, row.Person });

internal sealed class IdentityDecisionTable() : Table<IdentityDecisionRow>("identity_decisions", row => row.Key);
