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
    /// <param name="evidence">What <see cref="MergesOf"/> found in it.</param>
    public static int[] AddTo(IdentityRegister register, History history, IReadOnlyList<MergeOfOne> evidence)
    {
        var numbers = new int[history.Signatures.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = register.NumberOf(history.Signatures[i].Name, history.Signatures[i].Email);
        var signed = new int[numbers.Length];
        foreach (var commit in history.Commits)
        {
            signed[commit.Author]++;
            if (!commit.IsMerge)
                register.AddAuthorship(numbers[commit.Author]);
            foreach (var coAuthor in commit.CoAuthors)
                signed[coAuthor]++;
        }
        for (var i = 0; i < numbers.Length; i++)
            if (signed[i] > 0)
                register.AddName(numbers[i], history.Signatures[i].Name, signed[i]);
        foreach (var merge in evidence)
            register.AddMerge(numbers[merge.Signature], merge.Login);
        return numbers;
    }

    /// <summary>The merges of GitHub pull requests whose commits one identity wrote alone, with the login whose branch it was.</summary>
    /// <remarks>A login that owns the repository itself tells nothing: its branches are everybody's. So do merges of more than <see cref="IdentityJudge.MostCommitsOfMerge"/> commits.</remarks>
    public static IReadOnlyList<MergeOfOne> MergesOf(History history, Ancestry ancestry, RepositoryId repository)
    {
        var found = new List<MergeOfOne>();
        for (var position = 0; position < history.Commits.Count; position++)
        {
            if (PullRequests.TextOfMerge(history.Commits[position])?.Login is not { } login)
                continue;
            if (login.Equals(repository.Owner, StringComparison.OrdinalIgnoreCase))
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
