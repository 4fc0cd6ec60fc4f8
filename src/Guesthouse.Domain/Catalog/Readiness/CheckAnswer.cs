namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>What a check answers.</summary>
/// <param name="State">Pass, fail, unknown or exempt. Only the first two count.</param>
/// <param name="Evidence">What the answer rests on; empty where there is nothing to show.</param>
/// <param name="Why">Why it fails, what is missing to know, or the reason of the exemption; <see langword="null"/> for a pass.</param>
public sealed record CheckAnswer(CheckState State, IReadOnlyList<Evidence> Evidence, Remark? Why)
{
    /// <summary>Whether the answer counts.</summary>
    public bool IsKnown => State is CheckState.Pass or CheckState.Fail;

    /// <summary>It is so.</summary>
    public static CheckAnswer Pass(params IReadOnlyList<Evidence> evidence) => new(CheckState.Pass, evidence, null);

    /// <summary>It is not so.</summary>
    public static CheckAnswer Fail(Remark why, params IReadOnlyList<Evidence> evidence) => new(CheckState.Fail, evidence, why);

    /// <summary>It cannot be known from what there is.</summary>
    public static CheckAnswer Unknown(Remark missing, params IReadOnlyList<Evidence> evidence) => new(CheckState.Unknown, evidence, missing);

    /// <summary>It need not be so.</summary>
    public static CheckAnswer Exempt(Remark reason) => new(CheckState.Exempt, [], reason);
}

/// <summary>What a check can answer.</summary>
public enum CheckState
{
    /// <summary>It is so, with evidence.</summary>
    Pass,

    /// <summary>It is not so. A document that is missing fails.</summary>
    Fail,

    /// <summary>It cannot be known; the answer says what is missing to know.</summary>
    Unknown,

    /// <summary>It need not be so; the answer says why.</summary>
    Exempt,
}

/// <summary>What an answer rests on: a place in a file, a fact, a day.</summary>
/// <param name="Path">The file; <see langword="null"/>: no file.</param>
/// <param name="Line">The line, counted from 1; 0: the whole file.</param>
/// <param name="Quote">The words found there, at most <see cref="LettersQuoted"/> letters of one line.</param>
/// <param name="Fact">What is known besides files.</param>
/// <param name="Day">The UTC day of the fact.</param>
public sealed record Evidence(string? Path, int Line, string? Quote, Remark? Fact = null, DateOnly? Day = null)
{
    /// <summary>Longer quotes are cut.</summary>
    public const int LettersQuoted = 120;

    /// <summary>A place in a file.</summary>
    public static Evidence At(string path, int line, string quote)
    {
        var words = string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Evidence(path, line, words.Length <= LettersQuoted ? words : $"{words[..(LettersQuoted - 1)]}…");
    }

    /// <summary>A fact.</summary>
    public static Evidence Of(Remark fact, DateOnly? day = null) => new(null, 0, null, fact, day);
}

/// <summary>A sentence by its code: the doors have its words in each language.</summary>
/// <param name="Code">Such as <c>document-missing</c>.</param>
/// <param name="Name">What the sentence names: a file, a heading, an address; empty: nothing.</param>
/// <param name="N">What it counts.</param>
/// <param name="Of">Of how many.</param>
public sealed record Remark(string Code, string Name = "", int N = 0, int Of = 0);
