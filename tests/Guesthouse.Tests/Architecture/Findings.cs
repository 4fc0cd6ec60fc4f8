namespace Guesthouse.Tests.Architecture;

/// <summary>Expectations about the whole source, whose failures list every place.</summary>
public static class Findings
{
    /// <summary>Fails with all of <paramref name="found"/>, one a line, unless there is nothing.</summary>
    public static void None(IEnumerable<string> found)
    {
        var list = found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (list.Count > 0)
            Assert.Fail(string.Join('\n', list));
    }
}
