using System.Text;

namespace Guesthouse.Catalog.Starting;

/// <summary>
/// A document to begin with. <c>{{name}}</c> stands for an answer; a line <c>&lt;&lt;name&gt;&gt;</c> begins lines that stand only where there is that answer, and
/// <c>&lt;&lt;&gt;&gt;</c> ends them. What was not answered leaves nothing behind: no form that somebody has to fill in.
/// </summary>
internal static class Template
{
    /// <summary>Fills in a document.</summary>
    /// <param name="name">Its name: <c>readme</c>.</param>
    /// <param name="language">The language's two letters.</param>
    /// <param name="answers">By the names of the template; those without an answer are missing.</param>
    public static string Fill(string name, string language, IReadOnlyDictionary<string, string> answers)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream($"{name}.{language}.txt") ?? throw new InvalidOperationException($"There is no template {name} in {language}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = new StringBuilder();
        var condition = "";
        while (reader.ReadLine() is { } line)
            if (line.StartsWith("<<", StringComparison.Ordinal) && line.EndsWith(">>", StringComparison.Ordinal))
                condition = line[2..^2];
            else if (condition.Length == 0 || answers.ContainsKey(condition))
                text.Append(answers.Aggregate(line, (written, answer) => written.Replace($"{{{{{answer.Key}}}}}", answer.Value, StringComparison.Ordinal))).Append('\n');
        return text.ToString();
    }
}
