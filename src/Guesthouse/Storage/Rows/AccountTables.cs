namespace Guesthouse.Storage.Rows;

internal sealed class AccountTable() : Table<AccountRow>("accounts", row => row.Key);

internal sealed class AccountLinkTable() : Table<AccountLinkRow>("account_links", row => row.Key);

internal sealed class AccountSessionTable() : Table<AccountSessionRow>("account_sessions", row => row.Key);

internal sealed class SignInFailureTable() : Table<SignInFailureRow>("sign_in_failures", row => row.MailHash);
