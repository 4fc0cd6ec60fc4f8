using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Contributions.Writing;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Organization;
using Guesthouse.Web.Requests;

namespace Guesthouse.Web.Decisions;

/// <summary>What each form of an RFC's page asks for: translates it for the use case, which decides.</summary>
internal static class RfcActs
{
    /// <summary>The forms, by the last part of the address that they are sent to.</summary>
    public const string Sign = "sign", Object = "object", Comment = "comment", Withdraw = "withdraw", Reopen = "reopen", Revise = "revise", Redact = "redact";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> Known { get; } = new HashSet<string>(StringComparer.Ordinal) { Sign, Object, Comment, Withdraw, Reopen, Revise, Redact };

    /// <summary>Does what a form asks.</summary>
    public static Task<Result<ThingWritten>> RunAsync(Installation installation, int number, TypedForm typed)
    {
        var (address, text, stop) = (new ThingAddress(number, typed.Version), typed.Optional("text"), CancellationToken.None);
        return typed.Name switch
        {
            Sign => new SignRfc(installation).RunAsync(address, text, stop),
            Object => new SignRfc(installation).ObjectAsync(address, text, stop),
            Withdraw => new WithdrawRfc(installation).RunAsync(address, text, stop),
            Reopen => new ReopenRfc(installation).RunAsync(address, text, Day(typed) ?? DateOnly.MinValue, stop),
            Revise when People(installation.Chart, typed) is { IsOk: false } unclear => Task.FromResult(Result.Failure<ThingWritten>(unclear.Problems)),
            Revise => new ReviseRfc(installation).RunAsync(address, ChangeOf(installation.Chart, typed), stop),
            Redact => new RedactRfcText(installation).RunAsync(address with { Version = null }, new TextVersion(Number(typed["text"]), (int)Number(typed["text-version"])), stop),
            _ => new CommentOnRfc(installation).RunAsync(address with { Version = null }, new CommentDraft(text ?? ""), stop),
        };
    }

    /// <summary>Who was typed: ids, addresses or names between commas or lines, ids also between blanks. What names nobody is an id that nobody has, which the use case refuses.</summary>
    /// <returns>Them; <c>person.ambiguous</c>, with those who could be meant.</returns>
    public static Result<PersonId[]> People(OrganizationChart chart, TypedForm typed)
    {
        var owners = typed["owners"];
        var written = owners.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var sought = written.Select(one => (Typed: one, Found: PersonSought.In(chart, one))).ToList();
        var unclear = sought.SelectMany(one => one.Found.Problems).Where(problem => problem.Code == "person.ambiguous").ToList();
        return unclear.Count > 0
            ? Result.Failure<PersonId[]>(unclear)
            : sought.SelectMany(one => one.Found.IsOk ? [one.Found.Value] : one.Typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new PersonId(id.TrimStart('@')))).ToArray();
    }

    /// <summary>The last day of signing; <see langword="null"/>: none that can be read.</summary>
    public static DateOnly? Day(TypedForm typed) => CommonOptions.DayIn(typed["until"]);

    /// <summary>The form on which an RFC is said otherwise, with what it says today.</summary>
    public static TypedForm TypedOf(ShownRfc shown) => new(Revise, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["number"] = shown.Rfc.Id.Value.ToString(CultureInfo.InvariantCulture),
        [TypedForm.VersionField] = shown.Rfc.Version.ToString(CultureInfo.InvariantCulture),
        ["title"] = shown.Title ?? "",
        ["problem"] = shown.Body(shown.Rfc.Texts.Problem) ?? "",
        ["proposal"] = shown.Body(shown.Rfc.Texts.Proposal) ?? "",
        ["owners"] = string.Join(", ", shown.Rfc.Owners),
        ["until"] = RfcChange.LastDayOf(shown.Rfc.Deadline).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    });

    private static RfcChange ChangeOf(OrganizationChart chart, TypedForm typed) => new()
    {
        Title = typed["title"],
        Problem = typed["problem"],
        Proposal = typed["proposal"],
        Owners = People(chart, typed).Value,
        Until = Day(typed) ?? DateOnly.MinValue,
    };

    private static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
