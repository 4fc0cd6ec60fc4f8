using System.Data.Common;

namespace Guesthouse.Storage;

/// <summary>The keys that cookies and forms are sealed with. In plain SQL: they are read while the server starts, beside the building of the model.</summary>
internal static class WebKeys
{
    /// <summary>All of them, in XML, by name.</summary>
    public static IReadOnlyList<string> All(DbConnection connection) =>
        connection.Query("SELECT xml FROM web_keys ORDER BY name", row => row.GetString(0));

    /// <summary>Keeps another one.</summary>
    public static void Add(DbConnection connection, string name, string xml) =>
        connection.Run("INSERT INTO web_keys (name, xml) VALUES (@name, @xml)", ("name", name), ("xml", xml));
}
