using FsCheck;
using FsCheck.Fluent;

namespace Guesthouse.Tests.Catalog;

/// <summary>Paths of few different segments, so that they often share folders.</summary>
internal static class Paths
{
    public static Gen<string> Generator { get; } =
        from depth in Gen.Choose(1, 4)
        from segments in Gen.Elements("a", "b", "ab", "lib", "a.cs", "é").ArrayOf(depth)
        select string.Join('/', segments);

    public static Arbitrary<string> Arbitrary { get; } = Generator.ToArbitrary();
}
