using System.Globalization;

namespace Guesthouse.Domain.Organization.Importing;

/// <summary>One thing that is said about the organization: the smallest piece that an import adds, changes, ends or withdraws.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The id of the team, person or repository that it is said of; a bot's name.</param>
/// <param name="Value">What is said: a team's or person's id, an address, a login, a slug; empty where the statement is that there is such a thing.</param>
/// <param name="Forge">The forge of a login or slug; else empty.</param>
/// <param name="Span">The days on which it holds; always, for kinds without days.</param>
/// <param name="Details">What else is said.</param>
public sealed record Statement(StatementKind Kind, string Subject, string Value, string Forge, DaySpan Span, StatementDetails Details)
{
    /// <summary>That there is such a thing.</summary>
    public static Statement Thing(StatementKind kind, string id, StatementDetails? details = null) =>
        new(kind, id, "", "", DaySpan.Always, details ?? StatementDetails.None);

    /// <summary>Something that holds during a span.</summary>
    public static Statement Dated(StatementKind kind, string subject, string value, DaySpan span) =>
        new(kind, subject, value, "", span, StatementDetails.None);

    /// <summary>A name, on a forge where there is one.</summary>
    public static Statement Named(StatementKind kind, string subject, string value, string forge = "") =>
        new(kind, subject, value, forge, DaySpan.Always, StatementDetails.None);

    /// <summary>What the statement is about without its days and details: two statements of one matter are versions of each other.</summary>
    public Matter Matter => new(
        Kind,
        Kind.SubjectKind() == StatementKind.Repository ? Subject.ToUpperInvariant() : Subject,
        Kind.ValueKind() is null ? Value.ToUpperInvariant() : Value,
        Forge.ToUpperInvariant());

    /// <summary>The statement for people: <c>membership of bob: search, from 2024-01-01</c>.</summary>
    public override string ToString()
    {
        var value = Value.Length == 0 ? "" : $": {(Forge.Length == 0 ? "" : Forge + "/")}{Value}";
        var left = Details.LeftOn is { } day ? string.Create(CultureInfo.InvariantCulture, $", left {day:yyyy-MM-dd}") : "";
        return $"{Words(Kind)} {Subject}{value}{(Kind.HasDays() && Span != DaySpan.Always ? $", {Span}" : "")}{left}";
    }

    private static string Words(StatementKind kind) => kind switch
    {
        StatementKind.TeamParent => "parent of",
        StatementKind.TeamLead => "lead of",
        StatementKind.TeamSlug => "slug of",
        StatementKind.PersonEmail => "e-mail of",
        StatementKind.PersonLogin => "login of",
        StatementKind.PersonManager => "manager of",
        StatementKind.Membership => "team of",
        StatementKind.RepositoryHost => "host of",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
