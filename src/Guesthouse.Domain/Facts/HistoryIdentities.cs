using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Facts;

/// <summary>Tells the register of identities what one history knows of them.</summary>
public static class HistoryIdentities
{
    /// <summary>Adds the history's signatures and merges to the register.</summary>
    /// <returns>The identity's number for each signature, by its position in <see cref="History.Signatures"/>.</returns>
    /// <param name="register">The register, which no one else may use meanwhile.</param>
    /// <param name="history">The history.</param>
    /// <param name="merges">What <see cref="MergesOf(History, Ancestry, RepositoryId)"/> found in it.</param>
    public static int[] AddTo(IdentityRegister register, History history, IReadOnlyList<MergeOfOne> merges) =>
        AddTo(register, Of(history, merges));

    /// <summary>Adds what is known of the signatures of one history to the register.</summary>
    /// <returns>The identity's number for each signature, in the order of <paramref name="signatures"/>.</returns>
    public static int[] AddTo(IdentityRegister register, IReadOnlyList<SignatureEvidence> signatures)
    {
        var numbers = new int[signatures.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = register.NumberOf(signatures[i].Signature.Name, signatures[i].Signature.Email);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (signatures[i].IsAuthor)
                register.AddAuthorship(numbers[i]);
            if (signatures[i].Signings > 0)
                register.AddName(numbers[i], signatures[i].Signature.Name, signatures[i].Signings);
            foreach (var (login, merges) in signatures[i].Merges)
                register.AddMerges(numbers[i], login, merges);
        }
        return numbers;
    }

    /// <summary>What a history tells of each of its signatures, in the order of <see cref="History.Signatures"/>.</summary>
    public static IReadOnlyList<SignatureEvidence> Of(History history, IReadOnlyList<MergeOfOne> merges)
    {
        var signed = new int[history.Signatures.Count];
        var authored = new bool[history.Signatures.Count];
        foreach (var commit in history.Commits)
        {
            signed[commit.Author]++;
            authored[commit.Author] |= !commit.IsMerge;
            foreach (var coAuthor in commit.CoAuthors)
                signed[coAuthor]++;
        }
        var ofSignature = merges.ToLookup(merge => merge.Signature, merge => merge.Login.ToLowerInvariant());
        return [.. history.Signatures.Select((signature, i) => new SignatureEvidence(
            signature,
            signed[i],
            authored[i],
            [.. ofSignature[i].CountBy(login => login).Select(login => new MergeEvidence(login.Key, login.Value))]))];
    }

    /// <summary>The merges that count for identities: without those of a login that owns the repository itself, whose branches are everybody's.</summary>
    public static IReadOnlyList<MergeOfOne> MergesOf(History history, Ancestry ancestry, RepositoryId repository) =>
        [.. MergesOf(history, ancestry).Where(merge => !merge.Login.Equals(repository.Owner, StringComparison.OrdinalIgnoreCase))];

    /// <summary>The merges of GitHub pull requests whose commits one identity wrote alone, with the login whose branch it was.</summary>
    /// <remarks>Merges of more than <see cref="IdentityJudge.MostCommitsOfMerge"/> commits are left out.</remarks>
    public static IReadOnlyList<MergeOfOne> MergesOf(History history, Ancestry ancestry)
    {
        var found = new List<MergeOfOne>();
        for (var position = 0; position < history.Commits.Count; position++)
        {
            if (PullRequests.TextOfMerge(history.Commits[position])?.Login is not { } login)
                continue;
            if (SoleAuthor(history, ancestry.BroughtBy(position)) is { } signature)
                found.Add(new MergeOfOne(signature, login, position));
        }
        return found;
    }

    private static int? SoleAuthor(History history, IReadOnlyList<int> brought)
    {
        if (brought.Count is 0 or > IdentityJudge.MostCommitsOfMerge)
            return null;
        var first = history.Commits[brought[0]].Author;
        foreach (var position in brought)
            if (!SameIdentity(history, history.Commits[position].Author, first))
                return null;
        return first;
    }

    private static bool SameIdentity(History history, int one, int other) =>
        one == other
        || IdentityKey.Of(history.Signatures[one].Name, history.Signatures[one].Email) == IdentityKey.Of(history.Signatures[other].Name, history.Signatures[other].Email);
}

/// <summary>A merge that brought the commits of one identity alone.</summary>
/// <param name="Signature">The author: a position in <see cref="History.Signatures"/>.</param>
/// <param name="Login">Whose branch it was, as the merge's text says.</param>
/// <param name="Merge">The merge: a position in <see cref="History.Commits"/>.</param>
public readonly record struct MergeOfOne(int Signature, string Login, int Merge);

/// <summary>What one history tells of one signature: with those of all histories, all that judging identities needs.</summary>
/// <param name="Signature">The name and address.</param>
/// <param name="Signings">How many commits it wrote or helped to write; 0 for a name that stands only in other trailers.</param>
/// <param name="IsAuthor">Whether it wrote a commit that is no merge.</param>
/// <param name="Merges">How many merges of each login's branches brought its commits alone.</param>
public sealed record SignatureEvidence(Signature Signature, int Signings, bool IsAuthor, IReadOnlyList<MergeEvidence> Merges);
