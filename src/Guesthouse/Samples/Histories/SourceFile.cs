using System.Text;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>A source of a house: it grows by members and is mended in place.</summary>
internal sealed class SourceFile
{
    private const int MembersAtMost = 9;
    private static readonly string[] verbs = ["keep", "merge", "split", "round", "sort", "check", "drop", "copy", "count", "limit", "mark", "read"];

    private readonly SourceShape shape;
    private readonly SourceNames names;
    private readonly IReadOnlyList<SourceNames> others;
    private readonly List<(int Other, int Verb, int Number)> members = [];
    private readonly string head;

    /// <summary>A new file about a noun in an area.</summary>
    public SourceFile(SampleHouse house, string area, SourceNames names, IReadOnlyList<SourceNames> others)
    {
        shape = SourceShape.Of(house.Language);
        (this.names, this.others, Area) = (names, others, area);
        var below = house.Folder.Length > 0 ? house.Folder + "/" : "";
        Path = $"{below}{shape.Folder.Replace("{area}", area, StringComparison.Ordinal)}/{shape.Naming(names)}{shape.Extension}";
        var package = house.Slug.Replace("-", "", StringComparison.Ordinal);
        head = shape.Head.Replace("{area}", area, StringComparison.Ordinal).Replace("{house}", package, StringComparison.Ordinal)
            .Replace("{House}", char.ToUpperInvariant(package[0]) + package[1..], StringComparison.Ordinal);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>The area that it belongs to.</summary>
    public string Area { get; }

    /// <summary>Changes something: adds a member, or mends one when there are enough.</summary>
    public void Change(Chance chance)
    {
        var member = (chance.Below(others.Count), chance.Below(verbs.Length), chance.Between(2, 64));
        if (members.Count < MembersAtMost && chance.Happens(0.6))
            members.Add(member);
        else if (members.Count > 0)
            members[chance.Below(members.Count)] = member;
        else
            members.Add(member);
    }

    /// <summary>The file's text.</summary>
    public string Text()
    {
        var text = new StringBuilder(names.Into(head, others[0], verbs[0], 1));
        foreach (var (other, verb, number) in members)
            text.Append(names.Into(shape.Member, others[other], verbs[verb], number));
        return text.Append(shape.Foot).ToString();
    }
}
