using System.Data.Common;
using System.Runtime.InteropServices;
using Guesthouse.Domain.Facts;
using Guesthouse.Storage.Bulk;

namespace Guesthouse.Storage.Facts;

/// <summary>The numbers under which a repository's signatures and paths are stored; new ones get the next.</summary>
/// <remarks>Numbers are never given to something else: what no commit names any more keeps its own.</remarks>
internal sealed class StoredNumbers
{
    private readonly int repository;
    private readonly Dictionary<Signature, int> signatures = [];
    private readonly List<Signature> newSignatures = [];
    private readonly PathTable paths = new();
    private int writtenPaths;

    private StoredNumbers(int repository) => this.repository = repository;

    /// <summary>Reads the numbers given so far.</summary>
    public static StoredNumbers Of(DbConnection connection, int repository)
    {
        var numbers = new StoredNumbers(repository);
        foreach (var (number, signature) in FactQueries.Signatures(connection, repository))
            numbers.signatures.Add(signature, number);
        foreach (var path in FactQueries.Paths(connection, repository))
            numbers.paths.Intern(path);
        numbers.writtenPaths = numbers.paths.Count;
        return numbers;
    }

    /// <summary>The number of a signature.</summary>
    public int Of(Signature signature)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(signatures, signature, out var known);
        if (!known)
        {
            number = signatures.Count - 1;
            newSignatures.Add(signature);
        }
        return number;
    }

    /// <summary>The number of a path.</summary>
    public int Of(ReadOnlySpan<byte> path) => paths.Intern(path);

    /// <summary>Writes what got its number since the last time.</summary>
    public void WriteNew(DbConnection connection)
    {
        var first = signatures.Count - newSignatures.Count;
        BulkInsert.Into(connection, "signatures", ["repository", "number", "name", "email"], newSignatures.Index(), (row, signature) =>
        {
            row.Write(repository);
            row.Write(first + signature.Index);
            row.Write(signature.Item.Name);
            row.Write(signature.Item.Email);
        });
        newSignatures.Clear();
        BulkInsert.Into(connection, "paths", ["repository", "number", "bytes"], Enumerable.Range(writtenPaths, paths.Count - writtenPaths), (row, path) =>
        {
            row.Write(repository);
            row.Write(path);
            row.Write(paths.Bytes(path).ToArray());
        });
        writtenPaths = paths.Count;
    }
}
