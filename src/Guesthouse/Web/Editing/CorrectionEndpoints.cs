using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Corrections;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Organization;
using Guesthouse.Web.Teams;

namespace Guesthouse.Web.Editing;

/// <summary>What no file can say of people, teams and identities: deciding who bears what, making two people one, confirming, and taking it back.</summary>
internal static class CorrectionEndpoints
{
    public const string DecidePath = "/identities/decide", UndoPath = "/identities/undo";

    /// <summary>Adds what the forms do.</summary>
    public static void MapCorrections(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(DecidePath, (Correction correction) => correction.DoAsync("identity.decide", _ => "/identities", DecideAsync));
        routes.MapPost(UndoPath, (Correction correction) => correction.DoAsync("identity.undo", _ => "/identities", UndoAsync));
        routes.MapPost("/people/{id}/confirm", (string id, Correction correction) => correction.DoAsync(
            $"people.confirm {id}", _ => $"/people/{Uri.EscapeDataString(id)}", (installation, _) => ConfirmAsync(installation, StatementKind.Person, id)));
        routes.MapPost("/teams/{id}/confirm", (string id, Correction correction) => correction.DoAsync(
            $"teams.confirm {id}", _ => $"/teams/{Uri.EscapeDataString(id)}", (installation, _) => ConfirmAsync(installation, StatementKind.Team, id)));
        routes.MapPost("/people/{id}/merge", (string id, Correction correction) => correction.DoAsync(
            $"people.merge {id}",
            into => $"/people/{Uri.EscapeDataString(into)}",
            async (installation, form) =>
            {
                if (Correcting.Rule.RefusalOf(installation.Standing) is { } refusal)
                    return refusal;
                var sought = PersonSought.In(installation.Chart, form["into"].ToString());
                if (!sought.TryGet(out var stays))
                    return Result.Failure<string>(sought.Problems);
                var into = stays.Value;
                var merged = await Correcting.RecordAsync(installation, "people", doer => PeopleCorrections.MergeAsync(installation, doer, (id, into), CancellationToken.None), CancellationToken.None);
                return merged.IsOk ? into : Result.Failure<string>(merged.Problems);
            }));
    }

    private static Task<Result<string>> DecideAsync(Installation installation, IFormCollection form)
    {
        var (identity, other) = (form["identity"].ToString(), form["other"].ToString().Trim());
        var kind = Enum.TryParse<DecisionKind>(form["kind"], out var chosen) && Enum.IsDefined(chosen) ? chosen : DecisionKind.Confirm;
        // A person may be said by name; an address is one already.
        var isOfPerson = kind is DecisionKind.Confirm or DecisionKind.Refuse;
        var sought = isOfPerson && Correcting.Rule.Allows(installation.Standing) ? PersonSought.In(installation.Chart, other) : null;
        if (sought is { IsOk: false })
            return Task.FromResult(Result.Failure<string>(sought.Problems));
        other = sought?.Value.Value ?? other;
        return TextOf(Correcting.RecordAsync(
            installation,
            "identities",
            doer => isOfPerson
                ? new DecideIdentity(installation.Store, installation.Clock, doer).AboutPersonAsync(kind, identity, other, CancellationToken.None)
                : new DecideIdentity(installation.Store, installation.Clock, doer).AboutIdentitiesAsync(kind, identity, other, CancellationToken.None),
            CancellationToken.None));
    }

    private static Task<Result<string>> UndoAsync(Installation installation, IFormCollection form)
    {
        var number = long.TryParse(form["act"], NumberStyles.None, CultureInfo.InvariantCulture, out var act) ? act : 0;
        var kind = form["of"].ToString();
        return TextOf(Correcting.RecordAsync(
            installation,
            "identities",
            async doer =>
            {
                if (kind == "identity")
                    return await new DecideIdentity(installation.Store, installation.Clock, doer).UndoAsync(number, CancellationToken.None);
                var acts = kind == UndoableActs.OfTeams.Kind ? UndoableActs.OfTeams : UndoableActs.OfPeople;
                var undone = await new UndoAct(installation.Store, installation.Clock, doer, acts).RunAsync(number, CancellationToken.None);
                return undone.TryGet(out var taken) ? taken.Key : Result.Failure<long>(undone.Problems);
            },
            CancellationToken.None));
    }

    private static Task<Result<string>> ConfirmAsync(Installation installation, StatementKind kind, string id) => TextOf(Correcting.RecordAsync(
        installation, kind == StatementKind.Person ? "people" : "teams", doer => new ConfirmRows(installation.Store, installation.Clock, doer).RunAsync(kind, id, CancellationToken.None), CancellationToken.None));

    private static async Task<Result<string>> TextOf(Task<Result<long>> recorded) =>
        (await recorded) is var done && done.TryGet(out var number) ? number.ToString(CultureInfo.InvariantCulture) : Result.Failure<string>(done.Problems);

    /// <summary>One request for a correction.</summary>
    internal sealed class Correction(FormDesk desk, TeamEndpoints.IdentitiesVisit identities)
    {
        /// <summary>Does it; where it is refused, the page of identities shows why, with what was written.</summary>
        public Task<IResult> DoAsync(string act, Func<string, string> placeOf, Func<Installation, IFormCollection, Task<Result<string>>> work) => desk.AnswerAsync(
            act,
            placeOf,
            work,
            async (form, problems) => problems[0].Kind == ProblemKind.Forbidden ? desk.Refuse(problems[0]) : await identities.ShowAsync(form, problems, CancellationToken.None));
    }
}
