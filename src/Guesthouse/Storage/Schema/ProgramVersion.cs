using System.Reflection;

namespace Guesthouse.Storage.Schema;

/// <summary>The version of the running program, as <c>--version</c> tells it.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
