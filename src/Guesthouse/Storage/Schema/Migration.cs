using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guesthouse.Storage.Schema;

/// <summary>A numbered change of the schema; never edited once released, for <see cref="Checksum"/> is kept with it.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Name">What it brings, in words joined by hyphens.</param>
/// <param name="Sql">The statements, which hold no <c>BEGIN</c> or <c>COMMIT</c>.</param>
internal sealed record Migration(int Number, string Name, string Sql)
{
    /// <summary>SHA-256 of the statements, whatever line ends the sources were checked out with.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>The migrations that this program knows for a database, in order: the files <c>Storage/DIALECT/0001-name.sql</c>.</summary>
    public static IReadOnlyList<Migration> Of(string dialect)
    {
        var program = typeof(Migration).Assembly;
        return [.. program.GetManifestResourceNames()
            .Where(name => name.StartsWith(dialect + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(program.GetManifestResourceStream(name)!, Path.GetFileNameWithoutExtension(name)))];
    }

    private static Migration Read(Stream stream, string name)
    {
        using var text = new StreamReader(stream);
        return new Migration(int.Parse(name[..4], CultureInfo.InvariantCulture), name[5..], text.ReadToEnd());
    }
}

/// <summary>A migration that a database remembers.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Checksum">The checksum of what was applied.</param>
/// <param name="Program">The version of Guesthouse that applied it.</param>
internal sealed record AppliedMigration(int Number, string Checksum, string Program);
