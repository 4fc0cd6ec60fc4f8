using System.Globalization;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Tests.Storage;

/// <summary>Histories as text, so that two can be compared whatever numbers their signatures and paths have.</summary>
internal static class ShownHistory
{
    /// <summary>Everything the history says: a line for its tip, and one for each commit in order.</summary>
    public static IEnumerable<string> Of(History history) =>
        [$"{history.Tip} {(history.IsShallow ? "shallow" : "whole")}", .. history.Commits.Select(commit => Show(history, commit))];

    private static string Show(History history, CommitFact commit)
    {
        return string.Join(
            " | ",
            commit.Id, string.Join(' ', commit.Parents), Person(commit.Author), Person(commit.Committer), commit.AuthoredAt, commit.CommittedAt,
            commit.Subject, commit.MergeRequestLine ?? "-", People(commit.CoAuthors), People(commit.ReviewedBy), People(commit.SignedOffBy),
            string.Join(' ', commit.Paths.ToArray().Select(touch => $"{touch.Change} {Path(touch.Path)}")),
            string.Join(' ', commit.Governance.Select(touch => $"{Path(touch.Path)}={touch.Blob}/{touch.Blob.Length.ToString(CultureInfo.InvariantCulture)}")));

        string Person(int signature) => $"{history.Signatures[signature].Name} <{history.Signatures[signature].Email}>";

        string People(IEnumerable<int> signatures) => string.Join(", ", signatures.Select(Person));

        string Path(int path) => Convert.ToHexString(history.Paths.Bytes(path));
    }
}
