using System.Globalization;
using System.Text;
using Guesthouse.Samples.Company;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>Writes changes as commits and merges, as the forge and the habits of a house have them.</summary>
/// <param name="repository">The repository's id.</param>
/// <param name="chance">What small things are drawn from.</param>
/// <param name="stream">What git reads.</param>
internal sealed class HistoryWriter(string repository, Chance chance, ImportStream stream)
{
    private const double FromOtherAddress = 0.08;
    private const int BranchWords = 4;

    private readonly List<(DateTimeOffset At, string Mark)> line = [];
    private string? tip;
    private int number;

    /// <summary>How many commits were written.</summary>
    public int Commits { get; private set; }

    /// <summary>Gives the last commit a reference; none where there is no commit yet.</summary>
    public void Name(string reference)
    {
        if (tip is not null)
            stream.Name(reference, tip);
    }

    /// <summary>Writes a change.</summary>
    public void Write(SampleHouse house, HouseFiles files, SampleChange change)
    {
        var isFirst = files.IsEmpty;
        var edits = (isFirst ? files.Begin() : change.HasSources ? files.Change(change.Area) : []).Select(edit => (edit.Path, Text: (string?)edit.Text))
            .Concat(change.Documents.Select(document => (Path: document.Key, Text: document.Value)))
            .Select(edit => KeyValuePair.Create(edit.Path, edit.Text is null ? "" : stream.Content(edit.Text))).ToList();
        if (change.Number == 0)
            Line(change, change.Title, change.Commits[^1], edits);
        else if (house.Merges is MergeStyle.Squash || (house.Merges is MergeStyle.Azure && change.Commits.Count == 1))
            Line(change, house.Merges is MergeStyle.Azure ? $"Merged PR {++number}: {change.Title}" : $"{change.Title} (#{++number})", change.MergedAt, edits);
        else
            Merge(house, files, change, edits);
        if (change.Tag is { } tag)
            Name($"refs/tags/{tag}");
    }

    /// <summary>A commit of the branch itself.</summary>
    private void Line(SampleChange change, string title, DateTimeOffset at, List<KeyValuePair<string, string>> edits) =>
        Advance(Author(change, change.Commits[^1]), change.Merger, at, Message(title, change), tip is null ? [] : [tip], edits);

    private void Merge(SampleHouse house, HouseFiles files, SampleChange change, List<KeyValuePair<string, string>> edits)
    {
        var branch = line.FindLast(commit => commit.At < change.Commits[0]).Mark ?? line.FirstOrDefault().Mark ?? tip!;
        for (var i = 0; i < change.Commits.Count; i++)
        {
            var own = i == 0 ? edits : Again(files, change, edits);
            var author = Author(change, change.Commits[i]);
            branch = stream.Commit(author, author, i == 0 ? Message(change.Title, change) : ChangeTitles.FollowUp(chance) + "\n", [branch], own);
            Commits++;
        }
        var signed = Signed(change.Merger, change.MergedAt.ToOffset(change.Merger.Office.Zone.GetUtcOffset(change.MergedAt)));
        Advance(signed, change.Merger, change.MergedAt, MergeMessage(house, change), [tip!, branch], edits);
    }

    /// <summary>A later commit of a branch; what it writes is part of the merge too.</summary>
    private List<KeyValuePair<string, string>> Again(HouseFiles files, SampleChange change, List<KeyValuePair<string, string>> edits)
    {
        if (!change.HasSources)
            return edits;
        var own = files.Change(change.Area).Select(edit => KeyValuePair.Create(edit.Path, stream.Content(edit.Text))).ToList();
        edits.RemoveAll(edit => own.Exists(again => again.Key == edit.Key));
        edits.AddRange(own);
        return own;
    }

    private void Advance(string author, SamplePerson committer, DateTimeOffset at, string message, IReadOnlyList<string> parents, IEnumerable<KeyValuePair<string, string>> edits)
    {
        tip = stream.Commit(author, Signed(committer, at), message, parents, edits);
        line.Add((at, tip));
        Commits++;
    }

    private string MergeMessage(SampleHouse house, SampleChange change)
    {
        var branch = string.Join('-', change.Title.ToLowerInvariant().Split([' ', '(', ')', ':', '"', ',', '’', '.'], StringSplitOptions.RemoveEmptyEntries).Take(BranchWords));
        number++;
        return house.Merges switch
        {
            MergeStyle.GitHub => $"Merge pull request #{number} from {change.Author.Login}/{branch}\n\n{change.Title}\n",
            MergeStyle.Gitea => $"Merge pull request '{change.Title}' (#{number}) from {branch} into main\n",
            MergeStyle.Azure => $"Merged PR {number}: {change.Title}\n",
            _ => $"Merge branch '{branch}' into 'main'\n\n{change.Title}\n\nSee merge request {repository}!{number}\n",
        };
    }

    private string Author(SampleChange change, DateTimeOffset at) => Signed(change.Author, at);

    private string Signed(SamplePerson person, DateTimeOffset at) =>
        ImportStream.Signed(person.Name, person.OtherEmail is { } other && chance.Happens(FromOtherAddress) ? other : person.Email, at);

    private static string Message(string title, SampleChange change)
    {
        var text = new StringBuilder(title).Append('\n');
        if (change.Reason.Length > 0)
            text.Append('\n').Append(change.Reason).Append('\n');
        if (change.CoAuthor is null && change.Reviewer is null)
            return text.ToString();
        text.Append('\n');
        if (change.Reviewer is { } reviewer)
            text.Append(CultureInfo.InvariantCulture, $"Reviewed-by: {reviewer.Name} <{reviewer.Email}>\n");
        if (change.CoAuthor is { } helper)
            text.Append(CultureInfo.InvariantCulture, $"Co-authored-by: {helper.Name} <{helper.Email}>\n");
        return text.ToString();
    }
}
