namespace Guesthouse.Samples.Histories;

/// <summary>How Go, Rust and Swift look.</summary>
internal static class NativeShapes
{
    public static SourceShape Go { get; } = new("internal/{area}", ".go", names => names.Snake,
        """
        package {area}

        import "fmt"

        // {Noun} is the {words}, as everything in {area} sees it.
        type {Noun} struct {
        	{Others} []string
        }

        """,
        """

        // {Verb}{Other} would {verb} each {otherwords}, and never more than {n} at once.
        func ({noun} {Noun}) {Verb}{Other}({other} string, limit int) ({Noun}, error) {
        	if limit < 1 || limit > {n} {
        		return {noun}, fmt.Errorf("between 1 and {n}, not %d", limit)
        	}
        	{noun}.{Others} = append({noun}.{Others}, {other})
        	return {noun}, nil
        }

        """,
        "");

    public static SourceShape Rust { get; } = new("src/{area}", ".rs", names => names.Snake,
        """
        //! The {words}, as everything in {area} sees it.

        #[derive(Clone, Debug, Default)]
        pub struct {Noun} {
            pub {otherssnake}: Vec<String>,
        }

        """,
        """

        /// Would {verb} each {otherwords}, and never more than {n} at once.
        pub fn {verb}_{othersnake}({snake}: &{Noun}, {othersnake}: &str, limit: usize) -> Result<{Noun}, String> {
            if limit == 0 || limit > {n} {
                return Err(format!("between 1 and {n}, not {limit}"));
            }
            let mut next = {snake}.clone();
            next.{otherssnake}.push({othersnake}.to_owned());
            Ok(next)
        }

        """,
        "");

    public static SourceShape Swift { get; } = new("Sources/{area}", ".swift", names => names.Pascal,
        """
        import Foundation

        /// The {words}, as everything in {area} sees it.
        struct {Noun} {
            var {others}: [String] = []

        """,
        """

            /// Would {verb} each {otherwords}, and never more than {n} at once.
            func {verb}{Other}(_ {other}: String, limit: Int = {n}) -> {Noun} {
                precondition((1...{n}).contains(limit))
                return {Noun}({others}: {others}.prefix(limit) + [{other}])
            }

        """,
        "}\n");
}
