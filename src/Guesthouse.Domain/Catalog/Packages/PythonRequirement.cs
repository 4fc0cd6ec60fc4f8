namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>A requirement as PEP 508 writes it: <c>name[extra] &gt;= 1.0 ; python_version &lt; "3.9"</c>, or <c>name @ https://…</c>.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Version">What stands behind it, without extras and conditions; empty: nothing, or an address.</param>
internal readonly record struct PythonRequirement(string Name, string Version)
{
    /// <summary>Reads a requirement; <see langword="null"/> when it names nothing, as an address or a path does.</summary>
    public static PythonRequirement? Parse(string text)
    {
        var requirement = text.Split(';', 2)[0].Trim();
        var end = 0;
        while (end < requirement.Length && (char.IsAsciiLetterOrDigit(requirement[end]) || requirement[end] is '-' or '_' or '.'))
            end++;
        var name = requirement[..end];
        var rest = requirement[end..].Trim();
        if (rest.StartsWith('['))
        {
            var closing = rest.IndexOf(']', StringComparison.Ordinal);
            if (closing < 0)
                return null;
            rest = rest[(closing + 1)..].Trim();
        }
        var isName = name.Length > 0 && char.IsAsciiLetterOrDigit(name[0]) && char.IsAsciiLetterOrDigit(name[^1]);
        return isName && (rest.Length == 0 || rest[0] is '=' or '<' or '>' or '~' or '!' or '(' or '@')
            ? new PythonRequirement(name, rest.StartsWith('@') ? "" : rest.TrimStart('(').TrimEnd(')').Trim())
            : null;
    }
}
