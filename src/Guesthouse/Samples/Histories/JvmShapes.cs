namespace Guesthouse.Samples.Histories;

/// <summary>How Kotlin and C# look.</summary>
internal static class JvmShapes
{
    public static SourceShape Kotlin { get; } = new("src/main/kotlin/{area}", ".kt", names => names.Pascal,
        """
        package com.northmere.{house}.{area}

        /** The {words}, as everything in {area} sees it. */
        class {Noun}(private val {others}: List<{Other}> = emptyList()) {

        """,
        """

            /** Would {verb} each {otherwords}, and never more than {n} at once. */
            fun {verb}{Other}({other}: {Other}, limit: Int = {n}): {Noun} {
                require(limit in 1..{n}) { "between 1 and {n}, not $limit" }
                return {Noun}({others}.take(limit) + {other})
            }

        """,
        "}\n");

    public static SourceShape CSharp { get; } = new("src/{area}", ".cs", names => names.Pascal,
        """
        namespace Northmere.{House}.{area};

        /// <summary>The {words}, as everything in {area} sees it.</summary>
        public sealed class {Noun}(IReadOnlyList<{Other}> {others})
        {

        """,
        """

            /// <summary>Would {verb} each {otherwords}, and never more than {n} at once.</summary>
            public {Noun} {Verb}{Other}({Other} {other}, int limit = {n})
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, {n});
                return new {Noun}([.. {others}.Take(limit), {other}]);
            }

        """,
        "}\n");
}
