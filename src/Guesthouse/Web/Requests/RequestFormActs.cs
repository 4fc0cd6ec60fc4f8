using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Web.Gate;

namespace Guesthouse.Web.Requests;

/// <summary>What each form of a request's page asks for: translates it for the use case, which decides.</summary>
/// <param name="viewer">On whose behalf.</param>
public sealed class RequestFormActs(CurrentViewer viewer)
{
    private static readonly HashSet<string> others = ["comment", "criteria", "second", "redact", "follow", "unfollow", ChangedRequest.Edit];

    /// <summary>Every form, by the last part of the address that it is sent to.</summary>
    public static IReadOnlyList<string> Known => [.. Enum.GetNames<RequestStep>().Select(step => step.ToLowerInvariant()), .. others];

    /// <summary>Whether there is such a form.</summary>
    public static bool Knows(string act) => others.Contains(act) || StepOf(act) is not null;

    /// <summary>Whether a form only says who wants to be told.</summary>
    public static bool IsFollowing(string act) => act is "follow" or "unfollow";

    /// <summary>The step of a form; <see langword="null"/>: it asks for something else.</summary>
    public static RequestStep? StepOf(string act) =>
        act.All(char.IsAsciiLetterLower) && Enum.TryParse<RequestStep>(act, ignoreCase: true, out var step) && Enum.IsDefined(step) ? step : null;

    /// <summary>Does what a form asks.</summary>
    /// <param name="address">The request, as its writer had read it.</param>
    /// <param name="typed">The form.</param>
    /// <param name="sent">What keeps it from being done twice.</param>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, TypedForm typed, SentForm sent)
    {
        var installation = viewer.InstallationOf(sent);
        // What was begun is done to its end, though whoever sent it may have left.
        var toItsEnd = CancellationToken.None;
        return typed.Name switch
        {
            "comment" => new CommentOnRequest(installation).RunAsync(address with { Version = null }, new CommentDraft(typed["text"]), toItsEnd),
            "criteria" => new ReviseCriteria(installation).RunAsync(address, TypedCriteria.Read(typed), toItsEnd),
            "second" => new SecondRequest(installation).RunAsync(
                address with { Version = null }, typed.Optional("team"), TypedRequest.Chosen(typed[TypedRequest.Priority], BusinessPriority.Normal), toItsEnd),
            "redact" => new RedactRequestText(installation).RunAsync(address with { Version = null }, TextIn(typed), toItsEnd),
            "follow" or "unfollow" => FollowAsync(installation, address.Number, typed.Name == "follow"),
            ChangedRequest.Edit => EditAsync(installation, address, typed),
            _ => new MoveRequest(installation).RunAsync(address, DraftOf(StepOf(typed.Name)!.Value, typed), toItsEnd),
        };
    }

    private static RequestStepDraft DraftOf(RequestStep step, TypedForm typed) => new(step)
    {
        Why = typed["text"],
        Alternative = step == RequestStep.Decline ? typed["alternative"] : null,
        Criteria = step == RequestStep.Open ? TypedCriteria.Read(typed) : null,
    };

    private static TextVersion TextIn(TypedForm typed) => new(
        long.TryParse(typed["text"], NumberStyles.None, CultureInfo.InvariantCulture, out var text) ? text : 0,
        int.TryParse(typed["text-version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0);

    private static async Task<Result<ThingWritten>> FollowAsync(Installation installation, int number, bool follow)
    {
        var done = await new FollowRequest(installation).RunAsync(number, follow, CancellationToken.None);
        return done.TryGet(out var followed) ? new ThingWritten(followed, 0) : Result.Failure<ThingWritten>(done.Problems);
    }

    private static async Task<Result<ThingWritten>> EditAsync(Installation installation, ThingAddress address, TypedForm typed) =>
        TypedRequest.Read(typed) is var read && read.TryGet(out var draft)
            ? await new EditRequest(installation).RunAsync(address, draft, CancellationToken.None)
            : Result.Failure<ThingWritten>(read.Problems);
}
