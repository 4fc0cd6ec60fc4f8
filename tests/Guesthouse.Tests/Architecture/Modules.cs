namespace Guesthouse.Tests.Architecture;

/// <summary>Which module may name which: the one list of the arrows. A module is a folder of <c>src/Guesthouse.Domain</c> and the folder of that name in <c>src/Guesthouse</c>.</summary>
public static class Modules
{
    /// <summary>What the product is about: each may name those before it. Access comes second, because a viewer is a person with teams.</summary>
    private static readonly string[] InOrder = ["Organization", "Access", "Facts", "Catalog", "Contributions", "Notices", "Mentorship", "Measures", "Corrections"];

    /// <summary>They may name the modules above, and nothing names them back.</summary>
    private static readonly string[] Readers = ["Decisions", "Learning", "Patterns", "Community"];

    /// <summary>What the program stands on, and the modules that each of these may name.</summary>
    private static readonly Dictionary<string, string[]> Ground = new(StringComparer.Ordinal)
    {
        ["Cli"] = [],
        ["Git"] = ["Organization", "Facts"],
        ["Storage"] = ["Cli", "Git", .. InOrder, .. Readers],
        ["Web"] = ["Cli", "Storage", .. InOrder, .. Readers],
    };

    /// <summary>The only modules that read git histories: they compose the reader with the rules.</summary>
    private static readonly string[] ReadersOfGit = ["Catalog", "Measures"];

    /// <summary>The sample organization: it plays a company's history through every module and shows it, so it may name them all; nothing names it.</summary>
    private const string Samples = "Samples";

    /// <summary>Every module there is.</summary>
    public static IEnumerable<string> All => [.. InOrder, .. Readers, .. Ground.Keys, Samples];

    /// <summary>The module of a type, by its namespace; empty for what stands above all modules: <c>Problem</c>, <c>Result</c>, <c>Program</c>.</summary>
    public static string Of(Type type)
    {
        var words = (type.Namespace ?? "").Split('.');
        return words is ["Guesthouse", "Domain", ..] ? words.ElementAtOrDefault(2) ?? "" : words.ElementAtOrDefault(1) ?? "";
    }

    /// <summary>Whether code of <paramref name="from"/> may name types of <paramref name="to"/>.</summary>
    public static bool MayName(string from, string to)
    {
        if (from == to || from.Length == 0 || to.Length == 0)
            return true;
        if (from == Samples || to == Samples)
            return from == Samples;
        if (Ground.TryGetValue(from, out var named))
            return named.Contains(to);
        if (to == "Git")
            return ReadersOfGit.Contains(from);
        if (Ground.ContainsKey(to))
            return true;
        return Readers.Contains(from) ? InOrder.Contains(to) : Array.IndexOf(InOrder, to) is >= 0 and var left && left < Array.IndexOf(InOrder, from);
    }
}
