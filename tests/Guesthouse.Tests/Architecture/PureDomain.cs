using System.Reflection;
using Guesthouse.Domain;

namespace Guesthouse.Tests.Architecture;

/// <summary>The rules know no files, no network, no clock and no chance: what they need is handed to them.</summary>
public class PureDomain
{
    private static readonly string[] ImpureNamespaces =
        ["System.Net", "System.Data", "System.Diagnostics.Process", "System.IO.Pipes", "System.Threading.Timer", "Microsoft"];

    private static readonly string[] ImpureTypes =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileStream",
        "System.Console", "System.Diagnostics.Stopwatch", "NodaTime.SystemClock", "NodaTime.Extensions.ClockExtensions",
    ];

    private static readonly string[] ImpureMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System", "System.Random.get_Shared", "System.Random..ctor",
        "System.Environment.GetEnvironmentVariable", "System.Environment.get_CurrentDirectory", "System.Environment.get_MachineName",
        "System.Environment.get_TickCount64", "System.Threading.Thread.Sleep", "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Threading.Tasks.Task.Delay",
        "NodaTime.DateTimeZoneProviders.get_Bcl", "NodaTime.TimeZones.BclDateTimeZone.ForSystemDefault",
    ];

    /// <summary>What the domain may stand on beside the language: working time is told in its types, and its time zones are the same on every machine.</summary>
    private const string Time = "NodaTime";

    [Fact]
    public void The_domain_needs_nothing_but_the_language_its_collections_and_time()
    {
        var references = typeof(Problem).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.DoesNotContain(references, name => name != Time && !name.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_domain_uses_no_file_no_network_no_clock_and_no_chance() =>
        Findings.None(ImpurityOf(typeof(Problem).Assembly.GetTypes()));

    [Fact]
    public void A_rule_that_looks_at_the_clock_or_at_a_file_would_be_found() =>
        Assert.Equal(
            ["ImpureRule names System.DateTime.get_UtcNow", "ImpureRule names System.IO.File.ReadAllText"],
            ImpurityOf([typeof(ImpureRule)]));

    private static IEnumerable<string> ImpurityOf(IEnumerable<Type> types) =>
        types
            .SelectMany(type => CompiledCode.NamedBy(type).Where(IsImpure).Select(member => $"{type.Name} names {FullNameOf(member)}"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static bool IsImpure(MemberInfo member)
    {
        var type = (member as Type ?? member.DeclaringType)?.FullName ?? "";
        return ImpureTypes.Contains(type)
            || ImpureNamespaces.Any(space => type.StartsWith(space + ".", StringComparison.Ordinal))
            || ImpureMembers.Contains(FullNameOf(member));
    }

    private static string FullNameOf(MemberInfo member) =>
        member is Type type ? type.FullName ?? type.Name : $"{member.DeclaringType?.FullName}.{member.Name}";

    private static class ImpureRule
    {
        public static bool IsLate(string path) => File.ReadAllText(path).Length > DateTime.UtcNow.Hour;
    }
}
