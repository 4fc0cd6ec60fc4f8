namespace Guesthouse.Tests;

/// <summary>A document of the repository that tests compare with the code.</summary>
internal static class CommittedDocument
{
    private const string Rewrite = "GUESTHOUSE_REWRITE_DOCS";

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root(), path));

    /// <summary>
    /// Fails unless the document holds exactly <paramref name="generated"/> between <c>&lt;!-- generated: NAME --&gt;</c> and <c>&lt;!-- end --&gt;</c>.
    /// With GUESTHOUSE_REWRITE_DOCS=1 in the environment it is written there instead.
    /// </summary>
    public static void Holds(string path, string name, string generated)
    {
        var text = Read(path);
        var begin = $"<!-- generated: {name} -->\n";
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        Assert.True(from >= 0, $"{path} has no place for '{name}': put {begin.Trim()} and <!-- end --> where it belongs.");
        from += begin.Length;
        var to = text.IndexOf("<!-- end -->", from, StringComparison.Ordinal);
        if (text[from..to] == generated)
            return;
        if (Environment.GetEnvironmentVariable(Rewrite) != "1")
            Assert.Fail($"{path} tells another '{name}' than the code. Write it anew: {Rewrite}=1 ./test --filter Documented\n\n{generated}");
        File.WriteAllText(Path.Combine(Root(), path), text[..from] + generated + text[to..]);
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Guesthouse.slnx")))
            at = at.Parent ?? throw new InvalidOperationException($"These tests run inside their repository only, and {AppContext.BaseDirectory} is outside.");
        return at.FullName;
    }
}
