namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>Gathers what a file states, value by value; what is no value of its field is told with its line, and the rest stands.</summary>
/// <param name="path">The file.</param>
public sealed class StatedValues(string path)
{
    private readonly List<StatedValue> values = [];
    private readonly List<Problem> problems = [];

    /// <summary>What was gathered.</summary>
    public StatedFile Read => new([.. values], [.. problems]);

    /// <summary>Takes a value; of a field with one value the last that is written.</summary>
    public void Add(ProfileField field, string text, int line)
    {
        var read = ProfileValue.Read(field, text);
        if (!read.TryGet(out var value))
            Refuse(line, read.Problems[0].Code, read.Problems[0].Detail);
        else if (!StatementsInForce.HasSeveral(field))
        {
            values.RemoveAll(other => other.Field == field);
            values.Add(new StatedValue(field, value, line));
        }
        else if (values.Count(other => other.Field == field) >= ProfileValue.MostValues)
            Refuse(line, "profile.too-many-values", $"Only the first {ProfileValue.MostValues} values are read; the rest from here on is not.", once: true);
        else
            values.Add(new StatedValue(field, value, line));
    }

    /// <summary>Forgets what was taken for a field, because the file says it once more.</summary>
    public void Forget(ProfileField field) => values.RemoveAll(value => value.Field == field);

    /// <summary>Tells what is wrong with a line.</summary>
    public void Refuse(int line, string code, string detail, bool once = false)
    {
        if (!once || problems.TrueForAll(problem => problem.Code != code))
            problems.Add(new Problem(ProblemKind.Invalid, code, detail, new SourceLine(path, line)));
    }
}
