using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Notices;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Components;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Notices;

/// <summary>The pages of somebody's notices, and what their forms do.</summary>
public static class NoticeEndpoints
{
    /// <summary>The list, and what one wants to be told of.</summary>
    public const string Path = "/notices", SettingsPath = "/notices/settings";

    /// <summary>The keys in the address: only what was not read; the instant at which all were.</summary>
    public const string Unread = "unread", AllRead = "read";

    /// <summary>Adds them.</summary>
    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, async (CurrentViewer viewer, NoticeReader notices, Visit visit, CancellationToken stop) =>
        {
            if (viewer.Viewer.Person is null)
                return SignInFirst(Path);
            var page = int.TryParse(visit.Address[Pager.Key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
            return (IResult)new RazorComponentResult<NoticesPage>(new { Found = await notices.FindAsync(visit.Address[Unread] is not null, page, stop) });
        });
        routes.MapPost(Path, (HttpContext http, CurrentViewer viewer, CancellationToken stop) => MarkAsync(http, viewer, stop));
        routes.MapGet(SettingsPath, async (CurrentViewer viewer, CancellationToken stop) => viewer.Viewer.Person is null
            ? SignInFirst(SettingsPath)
            : new RazorComponentResult<NoticeSettingsPage>(new { Choices = (await new SetNotices(viewer.Installation).ReadAsync(stop)).Value }));
        routes.MapPost(SettingsPath, (HttpContext http, CurrentViewer viewer, CancellationToken stop) => SetAsync(http, viewer, stop));
    }

    /// <summary>Sent twice, these do the same: a form key would tell nothing more.</summary>
    private static async Task<IResult> MarkAsync(HttpContext http, CurrentViewer viewer, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var read = new ReadNotices(viewer.Installation);
        var back = LocalAddress.Back(form["back"]);
        back = back == "/" ? Path : back;
        if (Number(form["undo"]) is { } at)
            return Answer(await read.UndoAllAsync(DateTimeOffset.FromUnixTimeMilliseconds(at), stop), _ => Path);
        if (Number(form["up-to"]) is { } upTo)
            return Answer(await read.AllAsync(upTo, stop), done => new LocalAddress(Path, []).With(AllRead, done.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)).ToString());
        return Answer(await read.RunAsync(Number(form["read"]) ?? Number(form["unread"]) ?? 0, isRead: form.ContainsKey("read"), stop), _ => back);
    }

    private static async Task<IResult> SetAsync(HttpContext http, CurrentViewer viewer, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var set = new SetNotices(viewer.Installation);
        var there = await set.ReadAsync(stop);
        if (!there.TryGet(out var choices))
            return ErrorAnswers.Refuse(there.Problems[0]);
        var wanted = choices.Select(choice => choice with { IsOn = form[FieldOf(choice)] == "on" }).ToList();
        return Answer(await set.RunAsync(wanted, stop), _ => $"{SettingsPath}?done=1");
    }

    /// <summary>The box of a kind and a channel.</summary>
    internal static string FieldOf(NoticeChoice choice) => $"{choice.Kind}.{choice.Channel}";

    private static IResult Answer<T>(Result<T> done, Func<T, string> place)
        where T : notnull =>
        done.TryGet(out var answer) ? AccountEndpoints.SeeOther(place(answer)) : ErrorAnswers.Refuse(done.Problems[0]);

    private static IResult SignInFirst(string back) => AccountEndpoints.SeeOther(new LocalAddress(AccountEndpoints.SignInPath, []).With("back", back).ToString());

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
