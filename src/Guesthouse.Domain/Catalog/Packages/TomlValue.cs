namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>A value of a TOML file.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
internal abstract record TomlValue(int Line);

/// <summary>A string, without quotes and escapes.</summary>
internal sealed record TomlString(int Line, string Text) : TomlValue(Line);

/// <summary>An array.</summary>
internal sealed record TomlArray(int Line, IReadOnlyList<TomlValue> Items) : TomlValue(Line);

/// <summary>An inline table.</summary>
internal sealed record TomlTable(int Line, IReadOnlyList<TomlEntry> Entries) : TomlValue(Line);

/// <summary>A number, truth value, day or time, as written.</summary>
internal sealed record TomlBare(int Line, string Text) : TomlValue(Line);

/// <summary>A key with its value.</summary>
/// <param name="Path">The key with the tables that it stands in, outermost first.</param>
/// <param name="Value">The value.</param>
/// <param name="Line">The key's line, from 1.</param>
internal sealed record TomlEntry(IReadOnlyList<string> Path, TomlValue Value, int Line)
{
    /// <summary>The entry as if its keys stood on lines of their own: an inline table is its entries, to any depth.</summary>
    public IEnumerable<TomlEntry> Leaves() => Value is TomlTable table
        ? table.Entries.SelectMany(entry => (entry with { Path = [.. Path, .. entry.Path] }).Leaves())
        : [this];
}
