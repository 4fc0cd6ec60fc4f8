using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Tests.Storage;

/// <summary>Histories of any shape: merges, several roots, clocks that run backwards, odd names and odd paths.</summary>
internal static class DrawnHistories
{
    private static readonly string[] words = ["", "Ada Lind", "bob@search.example", "Ада", "\u202E\t'\"\\", "👩‍💻", new('x', 5000), "\uFFFD"];

    private static readonly byte[][] pathBytes =
        [.. new[] { "README.md", "src/pay.cs", "a\nb", " ", "src/éclair/OWNERS", new string('p', 4000) }.Select(Encoding.UTF8.GetBytes), [0xFF, 0xFE, (byte)'/', 1]];

    /// <summary>A history with the commits in git's order.</summary>
    public static Gen<History> Any { get; } =
        from sha256 in Gen.Elements(false, true)
        from shallow in Gen.Elements(false, true)
        from commits in Gen.Choose(1, 25).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), number => Commit(number, sha256)))
        select Of(shallow ? [.. commits.Skip(commits.Count / 4)] : commits, shallow);

    /// <summary>A history and the position of one of its commits, which was the tip once.</summary>
    public static Gen<(History History, int OldTip)> WithAnOlderTip { get; } =
        from history in Any
        from position in Gen.Choose(0, history.Commits.Count - 1)
        select (history, position);

    /// <summary>The name of the commit with a number.</summary>
    public static ObjectId Name(int number, bool sha256 = false)
    {
        var bytes = new byte[sha256 ? 32 : 20];
        bytes[0] = (byte)(number * 37);
        bytes[^1] = (byte)(number + 1);
        return ObjectId.FromBytes(bytes);
    }

    /// <summary>The part of a history that a tip reaches and another does not, as <c>git log TIP --not OTHER</c> tells it.</summary>
    public static History Part(History whole, ObjectId tip, ObjectId without = default)
    {
        var excluded = InGitsOrder(whole.Commits, without).Select(commit => commit.Id).ToHashSet();
        return new History
        {
            Tip = tip,
            Commits = [.. InGitsOrder(whole.Commits, tip).Where(commit => !excluded.Contains(commit.Id))],
            Signatures = whole.Signatures,
            Paths = whole.Paths,
            IsShallow = whole.IsShallow,
        };
    }

    private static Gen<CommitFact> Commit(int number, bool sha256) =>
        from parents in Gen.Choose(0, Math.Min(number, 3)).SelectMany(count => Gen.ListOf(Gen.Choose(Math.Max(0, number - 5), number - 1), count))
        from people in Gen.ArrayOf(Gen.Choose(0, words.Length * words.Length - 1), 6)
        from authored in Time
        from committed in Time
        from subject in Gen.Elements(words)
        from line in Gen.Elements(null, "See merge request payments/ledger!7")
        from touches in Gen.ListOf(Gen.Choose(0, pathBytes.Length - 1).Zip(Gen.Elements(Enum.GetValues<PathChange>())))
        select new CommitFact
        {
            Id = Name(number, sha256),
            Parents = [.. parents.Distinct().Select(parent => Name(parent, sha256))],
            Author = people[0],
            Committer = people[1],
            AuthoredAt = authored,
            CommittedAt = committed,
            Subject = subject,
            MergeRequestLine = line,
            CoAuthors = people[2..4],
            ReviewedBy = number % 3 == 0 ? people[4..] : [],
            SignedOffBy = number % 4 == 0 ? people[3..5] : [],
            Paths = touches.DistinctBy(touch => touch.Item1).Select(touch => new PathTouch(touch.Item1, touch.Item2)).ToArray(),
            Governance = [.. touches.DistinctBy(touch => touch.Item1).Take(2).Select(touch => new GovernanceTouch(touch.Item1, Blob(touch.Item1, sha256)))],
        };

    /// <summary>Close together, so that many are equal or the wrong way round; some before 1970, and some that no calendar holds.</summary>
    private static Gen<CommitTime> Time { get; } =
        from seconds in Gen.OneOf(Gen.Choose(-3, 3).Select(step => step * 3600L), Gen.Elements(-3_000_000_000L, long.MaxValue / 4))
        from offset in Gen.Elements<short>(0, -720, 840)
        select new CommitTime(seconds, offset);

    private static ObjectId Blob(int path, bool sha256) => path switch
    {
        0 => default,
        1 => ObjectId.FromBytes(new byte[sha256 ? 32 : 20]),
        _ => Name(100 + path, sha256),
    };

    private static History Of(List<CommitFact> commits, bool shallow)
    {
        var paths = new PathTable();
        foreach (var path in pathBytes)
            paths.Intern(path);
        return new History
        {
            Tip = commits[^1].Id,
            Commits = [.. InGitsOrder(commits, commits[^1].Id)],
            Signatures = [.. from name in words from email in words select new Signature(name, email)],
            Paths = paths,
            IsShallow = shallow,
        };
    }

    /// <summary>What git does: a list in order of time, into which each parent goes behind the last that is not older.</summary>
    private static IEnumerable<CommitFact> InGitsOrder(IEnumerable<CommitFact> commits, ObjectId tip)
    {
        var waiting = commits.ToDictionary(commit => commit.Id);
        var list = new List<CommitFact>();
        Take([tip]);
        while (list.Count > 0)
        {
            var next = list[0];
            list.RemoveAt(0);
            yield return next;
            Take(next.Parents);
        }

        void Take(IEnumerable<ObjectId> ids)
        {
            foreach (var id in ids)
                if (waiting.Remove(id, out var commit))
                    list.Insert(list.FindIndex(other => other.CommittedAt < commit.CommittedAt) is >= 0 and var at ? at : list.Count, commit);
        }
    }
}
