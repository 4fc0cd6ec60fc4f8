using System.Text;

namespace Guesthouse.Git;

/// <summary>What one commit message tells, with people as numbers of a <see cref="SignatureTable"/>.</summary>
internal readonly ref struct MessageFacts
{
    public MessageFacts(ReadOnlySpan<byte> message, SignatureTable signatures)
    {
        var body = message;
        Subject = Encoding.UTF8.GetString(CommitMessage.Subject(ref body));
        List<int>? coAuthors = null, reviewers = null, signers = null;
        for (MessageLine line; (line = CommitMessage.Next(ref body, out var value)) != MessageLine.None;)
        {
            if (line == MessageLine.MergeRequest)
                MergeRequestLine ??= Encoding.UTF8.GetString(value);
            else if (line == MessageLine.CoAuthoredBy)
                Add(ref coAuthors, signatures.InternTrailer(value));
            else if (line == MessageLine.ReviewedBy)
                Add(ref reviewers, signatures.InternTrailer(value));
            else
                Add(ref signers, signatures.InternTrailer(value));
        }
        CoAuthors = coAuthors?.ToArray() ?? [];
        ReviewedBy = reviewers?.ToArray() ?? [];
        SignedOffBy = signers?.ToArray() ?? [];
    }

    public string Subject { get; }

    /// <summary>The first line <c>See merge request group/name!N</c>.</summary>
    public string? MergeRequestLine { get; }

    public int[] CoAuthors { get; }

    public int[] ReviewedBy { get; }

    public int[] SignedOffBy { get; }

    private static void Add(ref List<int>? people, int person)
    {
        people ??= [];
        if (!people.Contains(person))
            people.Add(person);
    }
}
