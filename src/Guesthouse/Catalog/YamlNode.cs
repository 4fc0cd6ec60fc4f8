namespace Guesthouse.Catalog;

/// <summary>A piece of a YAML document.</summary>
/// <param name="Line">Where it begins, counted from 1.</param>
/// <param name="Size">How many pieces it has, itself counted and what stands behind aliases counted again.</param>
internal abstract record YamlNode(int Line, int Size);

/// <summary>A text.</summary>
/// <param name="Line">Where it begins.</param>
/// <param name="Text">The text.</param>
/// <param name="IsPlain">Whether it stands without quotes, so that <c>true</c> and <c>null</c> are no texts.</param>
internal sealed record YamlScalar(int Line, string Text, bool IsPlain) : YamlNode(Line, 1)
{
    /// <summary>Whether it says that there is nothing.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
internal sealed record YamlList(int Line, int Size, IReadOnlyList<YamlNode> Items) : YamlNode(Line, Size);

/// <summary>A mapping, its entries in the order of the document. Of equal keys the last counts.</summary>
internal sealed record YamlMap(int Line, int Size, IReadOnlyList<(YamlScalar Key, YamlNode Value)> Entries) : YamlNode(Line, Size)
{
    /// <summary>The value of a key, whose case does not count; <see langword="null"/> when there is none or it is null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            var value = Entries.LastOrDefault(e => e.Key.Text.Equals(key, StringComparison.OrdinalIgnoreCase)).Value;
            return value is YamlScalar { IsNull: true } ? null : value;
        }
    }
}
