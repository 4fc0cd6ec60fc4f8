using System.Data.Common;
using System.Globalization;

namespace Guesthouse.Storage;

/// <summary>Numbers that are given once in an organization, in order. A number is kept or given back with the transaction; others who want one wait for that.</summary>
internal static class Counter
{
    /// <summary>Requests.</summary>
    public const string Requests = "request";

    /// <summary>Texts.</summary>
    public const string Texts = "text";

    /// <summary>RFCs.</summary>
    public const string Rfcs = "rfc";

    /// <summary>Notices.</summary>
    public const string Notices = "notice";

    /// <summary>Takes numbers.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="name">Of what.</param>
    /// <param name="count">How many.</param>
    /// <returns>The first of them; the others follow it without gaps.</returns>
    public static long Take(DbConnection connection, string name, int count = 1) =>
        Convert.ToInt64(connection.Scalar("UPDATE counters SET last = last + @count WHERE name = @name RETURNING last", ("count", (long)count), ("name", name)), CultureInfo.InvariantCulture) - count + 1;
}
