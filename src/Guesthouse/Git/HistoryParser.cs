using System.Text;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>Reads the output of <c>git log</c> into a <see cref="History"/>.</summary>
/// <remarks>
/// <para>The exact command, behind the switches of <see cref="Hardening"/>; TIP is a whole object name:</para>
/// <code>
/// git log --raw -z --no-abbrev --diff-merges=first-parent --date=raw --encoding=UTF-8 --no-notes --no-decorate --no-show-signature
///     --no-ext-diff --no-textconv --no-renames --no-color --no-relative --ignore-submodules=none -O/dev/null
///     --format=%H%x00%P%x00%aN%n%aE%x00%ad%x00%cN%n%cE%x00%cd%x00%B%x00 --end-of-options TIP --
/// </code>
/// <para>What it prints. Nothing in a commit can hold a NUL (git reads its text up to the first), so that the eight fields of a record are
/// always eight, whatever a message says; and behind them an object name, which begins with a hexadecimal digit, a line feed and the end
/// of the output cannot be taken for each other:</para>
/// <code>
/// output = *record
/// record = id NUL parents NUL person NUL time NUL person NUL time NUL message NUL  NUL  [ LF 1*touch ]      ; author, then committer
/// parents= [ id *( SP id ) ]
/// person = name LF address                                          ; "%aN LF %aE" as it stands when the line cannot be read
/// time   = seconds SP ("+" / "-") hours minutes                     ; empty, or "0 +0000", when git cannot express it
/// touch  = ":" mode SP mode SP id SP id SP status NUL path NUL      ; before and after; status is one of A D M T
/// </code>
/// </remarks>
internal sealed class HistoryParser(Stream output, IReadOnlyDictionary<ObjectId, CommitTimes> knownTimes)
{
    public const string Format = "%H%x00%P%x00%aN%n%aE%x00%ad%x00%cN%n%cE%x00%cd%x00%B%x00";
    private const int CommitsPerReport = 500;
    private readonly FieldReader reader = new(output);
    private readonly List<CommitFact> commits = [];
    private readonly SignatureTable signatures = new();
    private readonly PathTable paths = new();
    private readonly List<PathTouch> touches = [];
    private readonly List<GovernanceTouch> governance = [];
    private readonly List<ObjectId> undated = [];

    /// <summary>Commits whose times git could not express and that are not among the known ones; they stand at 1970-01-01 if the time is zero indeed.</summary>
    public IReadOnlyList<ObjectId> Undated => undated;

    /// <summary>Reads the output to its end.</summary>
    /// <param name="tip">The commit that was asked for.</param>
    /// <param name="isShallow">Whether the repository is shallow.</param>
    /// <param name="onCommits">Told now and then how many more commits were read.</param>
    /// <exception cref="InvalidDataException">The output does not follow the grammar, or ends in the middle.</exception>
    public History Read(ObjectId tip, bool isShallow, Action<int>? onCommits)
    {
        var reported = 0;
        while (reader.Peek() >= 0)
        {
            commits.Add(Commit());
            if (commits.Count - reported < CommitsPerReport)
                continue;
            onCommits?.Invoke(commits.Count - reported);
            reported = commits.Count;
        }
        onCommits?.Invoke(commits.Count - reported);
        return new History { Tip = tip, Commits = commits, Signatures = signatures.All, Paths = paths, IsShallow = isShallow };
    }

    private CommitFact Commit()
    {
        var id = Id(reader.Field());
        var parents = Parents(reader.Field());
        var author = Person(reader.Field());
        var authored = GitTime.Parse(reader.Field());
        var committer = Person(reader.Field());
        var times = Times(id, authored, GitTime.Parse(reader.Field()));
        var message = new MessageFacts(reader.Field(), signatures);
        Touches();
        return new CommitFact
        {
            Id = id,
            Parents = parents,
            Author = author,
            AuthoredAt = times.Authored,
            Committer = committer,
            CommittedAt = times.Committed,
            Subject = message.Subject,
            MergeRequestLine = message.MergeRequestLine,
            CoAuthors = message.CoAuthors,
            ReviewedBy = message.ReviewedBy,
            SignedOffBy = message.SignedOffBy,
            Paths = touches.Count == 0 ? default : touches.ToArray(),
            Governance = governance.Count == 0 ? [] : governance.ToArray(),
        };
    }

    private CommitTimes Times(ObjectId id, CommitTime? authored, CommitTime? committed)
    {
        if (authored is { UnixSeconds: not 0 } a && committed is { UnixSeconds: not 0 } c)
            return new CommitTimes(a, c);
        if (knownTimes.TryGetValue(id, out var known))
            return known;
        undated.Add(id);
        return new CommitTimes(authored ?? default, committed ?? default);
    }

    private void Touches()
    {
        touches.Clear();
        governance.Clear();
        if (!reader.Field().IsEmpty)
            throw new InvalidDataException("a record does not end where it should");
        if (reader.Peek() != '\n')
            return;
        reader.Skip();
        while (reader.Peek() == ':')
            Touch();
    }

    private void Touch()
    {
        var touch = RawTouch.Parse(reader.Field());
        var path = reader.Field();
        var number = paths.Intern(path);
        touches.Add(new PathTouch(number, touch.Change));
        if (GovernanceFiles.Holds(path))
            governance.Add(new GovernanceTouch(number, touch.File));
    }

    private int Person(ReadOnlySpan<byte> person) =>
        signatures.Intern(person.SequenceEqual("%aN\n%aE"u8) || person.SequenceEqual("%cN\n%cE"u8) ? "\n"u8 : person);

    private static ObjectId[] Parents(ReadOnlySpan<byte> field)
    {
        if (field.IsEmpty)
            return [];
        var parents = new ObjectId[field.Count((byte)' ') + 1];
        var at = 0;
        foreach (var range in field.Split((byte)' '))
            parents[at++] = Id(field[range]);
        return parents;
    }

    private static ObjectId Id(ReadOnlySpan<byte> field) =>
        ObjectId.TryParse(field, out var id)
            ? id
            : throw new InvalidDataException($"'{Encoding.UTF8.GetString(field[..Math.Min(field.Length, 64)])}' is no object name");
}
