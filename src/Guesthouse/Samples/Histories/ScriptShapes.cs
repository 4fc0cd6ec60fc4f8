namespace Guesthouse.Samples.Histories;

/// <summary>How TypeScript and Python look.</summary>
internal static class ScriptShapes
{
    public static SourceShape TypeScript { get; } = new("src/{area}", ".ts", names => names.Snake.Replace('_', '-'),
        """
        /** The {words}, as everything in {area} sees it. */
        export interface {Noun} {
          readonly {others}: readonly string[];
          readonly changed: Date;
        }

        """,
        """

        /** Would {verb} each {otherwords}, and never more than {n} at once. */
        export function {verb}{Other}({noun}: {Noun}, {other}: string, limit = {n}): {Noun} {
          if (limit < 1 || limit > {n}) throw new RangeError(`between 1 and {n}, not ${limit}`);
          return { ...{noun}, {others}: [...{noun}.{others}.slice(0, limit), {other}], changed: new Date() };
        }

        """,
        "");

    public static SourceShape Python { get; } = new("src/{area}", ".py", names => names.Snake,
        """"
        """The {words}, as everything in {area} sees it."""

        from dataclasses import dataclass, field, replace


        @dataclass(frozen=True)
        class {Noun}:
            {otherssnake}: tuple[str, ...] = field(default=())

        """",
        """"


        def {verb}_{othersnake}({snake}: "{Noun}", {othersnake}: str, limit: int = {n}) -> "{Noun}":
            """Would {verb} each {otherwords}, and never more than {n} at once."""
            if not 1 <= limit <= {n}:
                raise ValueError(f"between 1 and {n}, not {limit}")
            return replace({snake}, {otherssnake}={snake}.{otherssnake}[:limit] + ({othersnake},))

        """",
        "");
}
