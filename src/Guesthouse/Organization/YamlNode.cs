namespace Guesthouse.Organization;

/// <summary>A piece of a YAML file that knows where it stands.</summary>
/// <param name="Line">The line it begins on, counted from 1.</param>
/// <param name="Weight">How many pieces it and all below it are, each alias counted with what it stands for.</param>
internal abstract record YamlNode(int Line, int Weight);

/// <summary>A single value.</summary>
/// <param name="Line">The line it begins on.</param>
/// <param name="Text">Its text without quotes.</param>
/// <param name="IsQuoted">Whether it was quoted, so that <c>null</c> and <c>~</c> mean themselves.</param>
internal sealed record YamlScalar(int Line, string Text, bool IsQuoted) : YamlNode(Line, 1)
{
    /// <summary>Whether it says nothing: the key stands there without a value.</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A sequence.</summary>
internal sealed record YamlList(int Line, int Weight, IReadOnlyList<YamlNode> Items) : YamlNode(Line, Weight);

/// <summary>A mapping; keys in the order of the file, each possibly more than once.</summary>
internal sealed record YamlMap(int Line, int Weight, IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries) : YamlNode(Line, Weight);
