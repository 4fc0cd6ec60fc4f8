using Guesthouse.Contributions.Requests;

namespace Guesthouse.Bench;

/// <summary>What reads requests for somebody.</summary>
internal sealed record Readers(RequestReader Requests, RequestList List, Inbox Inbox, SimilarRequests Similar, MyMoves Mine);
