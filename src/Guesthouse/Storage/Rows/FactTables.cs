namespace Guesthouse.Storage.Rows;

internal sealed class SignatureTable() : Table<SignatureRow>("signatures", row => new { row.Repository, row.Number });

internal sealed class SignatureMergeTable() : Table<SignatureMergeRow>("signature_merges", row => new { row.Repository, row.Signature, row.Place });

internal sealed class CommitTable() : Table<CommitRow>("commits", row => new { row.Repository, row.Number });

internal sealed class PullRequestTable() : Table<PullRequestRow>("pull_requests", row => new { row.Repository, row.Number });
