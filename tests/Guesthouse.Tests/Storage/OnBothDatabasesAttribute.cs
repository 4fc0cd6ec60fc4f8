using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Guesthouse.Tests.Storage;

/// <summary>The databases that Guesthouse runs on.</summary>
public enum TestDatabase
{
    Sqlite,
    PostgreSql,
}

/// <summary>Runs a theory once on each database; its one parameter is the <see cref="TestDatabase"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothDatabasesAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<TestDatabase>().Select(database => new TheoryDataRow<TestDatabase>(database))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
