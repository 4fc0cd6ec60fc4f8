using System.Globalization;
using Guesthouse.Catalog;
using Guesthouse.Contributions.Writing;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Decisions;

/// <summary>The pages of an RFC: shows them, and does what their forms ask, once; or shows them again with all that was typed.</summary>
/// <param name="rfcs">Reads RFCs.</param>
/// <param name="projects">The projects that an RFC can be about.</param>
/// <param name="keys">Sees to it that each form is done once.</param>
/// <param name="viewer">Who reads and writes.</param>
public sealed class RfcForms(RfcReader rfcs, ProjectReader projects, FormKeys keys, CurrentViewer viewer)
{
    /// <summary>An RFC.</summary>
    public Task<IResult> ShowAsync(int number, CancellationToken cancellation) => ShowAsync(number, TypedForm.Empty, cancellation);

    /// <summary>The page on which one is proposed.</summary>
    public async Task<IResult> NewAsync(string? slug, CancellationToken cancellation) =>
        string.IsNullOrEmpty(slug) || await projects.FindAsync(slug, cancellation) is not null
            ? await NewAsync(new TypedForm("new", new Dictionary<string, string>(StringComparer.Ordinal) { ["project"] = slug ?? "" }), cancellation)
            : TypedResults.NotFound();

    /// <summary>Proposes one.</summary>
    public async Task<IResult> ProposeAsync(IFormCollection form, CancellationToken cancellation)
    {
        var typed = TypedForm.Of("new", form);
        if (typed.IsPreview)
            return await NewAsync(typed, cancellation);
        if (RfcActs.People(viewer.Installation.Chart, typed) is var owners && !owners.IsOk)
            return await NewAsync(typed with { Problems = owners.Problems }, cancellation);
        var draft = new RfcDraft(typed.Optional("title"), typed.Optional("problem"), typed.Optional("proposal"), owners.Value, RfcActs.Day(typed) ?? DateOnly.MinValue);
        var done = await keys.RunOnceAsync(
            form,
            "rfc.propose",
            number => $"/rfcs/{number}?done=1",
            async sent => NumberOf(await new ProposeRfc(viewer.InstallationOf(sent)).RunAsync(typed.Optional("project"), draft, CancellationToken.None)),
            cancellation);
        return done.TryGet(out var answered) ? AccountEndpoints.SeeOther(answered.Place) : await NewAsync(typed with { Problems = done.Problems }, cancellation);
    }

    /// <summary>The page on which one is said otherwise.</summary>
    public async Task<IResult> RevisingAsync(int number, CancellationToken cancellation)
    {
        var found = await rfcs.FindAsync(number, cancellation);
        if (!found.TryGet(out var shown))
            return TypedResults.NotFound();
        return shown.MayChange && shown.Rfc.State == RfcState.Open ? await NewAsync(RfcActs.TypedOf(shown), cancellation) : AccountEndpoints.SeeOther($"/rfcs/{Text(number)}");
    }

    /// <summary>Does what a form of an RFC's page asks.</summary>
    /// <param name="number">The RFC.</param>
    /// <param name="act">Which form.</param>
    /// <param name="form">What was sent.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<IResult> RunAsync(int number, string act, IFormCollection form, CancellationToken cancellation)
    {
        if (!RfcActs.Known.Contains(act))
            return TypedResults.NotFound();
        var typed = TypedForm.Of(act, form);
        if (typed.IsPreview)
            return await ShowAsync(number, typed, cancellation);
        var done = await keys.RunOnceAsync(
            form,
            $"rfc.{act}",
            version => FormattableString.Invariant($"/rfcs/{number}?done=1#e{version}"),
            async sent => await RfcActs.RunAsync(viewer.InstallationOf(sent), number, typed) is var answer && answer.TryGet(out var after)
                ? Text(after.Version)
                : Result.Failure<string>(answer.Problems),
            cancellation);
        return done.TryGet(out var answered) ? AccountEndpoints.SeeOther(answered.Place) : await ShowAsync(number, typed with { Problems = done.Problems }, cancellation);
    }

    private async Task<IResult> ShowAsync(int number, TypedForm typed, CancellationToken cancellation)
    {
        var found = await rfcs.FindAsync(number, cancellation);
        if (!found.TryGet(out var shown))
            return TypedResults.NotFound();
        if (typed.Problems.FirstOrDefault(problem => problem.Kind == ProblemKind.Forbidden) is { } refused)
            return ErrorAnswers.Refuse(refused, WhoCould(shown, typed.Name));
        if (typed.Name == RfcActs.Revise)
            return await NewAsync(typed with { Fields = new Dictionary<string, string>(typed.Fields, StringComparer.Ordinal) { ["number"] = Text(number) } }, cancellation);
        var status = typed.Problems.Count == 0 ? StatusCodes.Status200OK : ErrorAnswers.StatusOf(typed.Problems[0].Kind);
        return new RazorComponentResult<RfcPage>(new { Shown = shown, Typed = await LookedAtAsync(typed, cancellation) }) { StatusCode = status };
    }

    private async Task<IResult> NewAsync(TypedForm typed, CancellationToken cancellation)
    {
        if (typed.Problems.FirstOrDefault(problem => problem.Kind == ProblemKind.Forbidden) is { } refused)
            return ErrorAnswers.Refuse(refused);
        return new RazorComponentResult<NewRfcPage>(new { Projects = await projects.ListAsync(cancellation), Typed = await LookedAtAsync(typed, cancellation) })
        {
            StatusCode = typed.Problems.Count == 0 ? StatusCodes.Status200OK : ErrorAnswers.StatusOf(typed.Problems[0].Kind),
        };
    }

    /// <summary>With whom it mentions, where the writer wants to see how it looks.</summary>
    private async Task<TypedForm> LookedAtAsync(TypedForm typed, CancellationToken cancellation) =>
        typed.IsPreview ? typed with { Mentioned = await rfcs.MentionedAsync(typed.Fields.Values, cancellation) } : typed;

    /// <summary>The names of those who could: its owners sign, its author does the rest.</summary>
    private static IReadOnlyList<string> WhoCould(ShownRfc shown, string act) =>
        act is RfcActs.Sign or RfcActs.Object
            ? [.. shown.Rfc.Owners.Select(owner => shown.NameOf(owner)).OfType<string>()]
            : [.. new[] { shown.NameOf(shown.Rfc.Author) }.OfType<string>()];

    private static Result<string> NumberOf(Result<ThingWritten> done) => done.TryGet(out var rfc) ? Text(rfc.Number) : Result.Failure<string>(done.Problems);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
