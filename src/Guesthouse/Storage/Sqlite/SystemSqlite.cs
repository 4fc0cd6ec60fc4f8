using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guesthouse.Storage.Sqlite;

/// <summary>Lets Microsoft.Data.Sqlite run on the system's own libsqlite3; SystemSqlite.props has the reason and the packages.</summary>
public static class SystemSqlite
{
    /// <summary>The library's names, the one of Debian and most others first.</summary>
    private static readonly string[] libraries = ["libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib", "winsqlite3.dll"];

    private static readonly Lazy<string?> failure = new(Start);

    /// <summary>Whether SQLite can be used; the first call loads it. Called by whatever opens a SQLite database.</summary>
    /// <returns><see langword="null"/>, or why it cannot, in one sentence that says what to install.</returns>
    public static string? Failure => failure.Value;

    /// <summary>The library's version, such as <c>3.40.1</c>. Only after <see cref="Failure"/> was asked.</summary>
    public static string Version => raw.sqlite3_libversion().utf8_to_string();

    /// <summary>SQLite's own handle of an open connection.</summary>
    // The compiler refuses the property itself, whose type is of a newer version than there is; at run time it is the same type.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Handle")]
    internal static extern sqlite3 HandleOf(SqliteConnection connection);

#if SYSTEM_SQLITE
    /// <summary>Loading nothing yet, so that commands without a database pay nothing.</summary>
    // CA2255: the assembly is asked for while methods that name its types are compiled, before any line of ours runs.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void HandOn()
    {
        // Microsoft.Data.Sqlite asks for a newer version than there is; the runtime refuses older ones, and then asks here, where the name is enough.
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name == "SQLitePCLRaw.core" && name.Version is not null ? context.LoadFromAssemblyName(new AssemblyName(name.Name)) : null;
    }

    private static string? Start()
    {
        var library = IntPtr.Zero;
        if (!libraries.Any(name => NativeLibrary.TryLoad(name, out library)))
            return "The library libsqlite3 is missing; install it (Debian and Ubuntu: apt install libsqlite3-0).";
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, (name, _, _) => name == "e_sqlite3" ? library : IntPtr.Zero);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return null;
    }
#else
    private static string? Start()
    {
        Batteries_V2.Init();
        return null;
    }
#endif
}
