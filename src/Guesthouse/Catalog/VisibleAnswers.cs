using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Guesthouse.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog;

/// <summary>
/// Reads once what many ask. An answer is given again only while nothing was written, on the same day, and to those who may know of exactly
/// the same projects; one for each request, so that all of a page is of one state.
/// </summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="kept">The answers of all requests.</param>
public sealed class VisibleAnswers(Reader reader, KeptAnswers kept)
{
    private Task<(KeptAnswers.Answers Answers, string Seen)>? beginning;

    /// <summary>The answer to a question.</summary>
    /// <param name="what">The question's name: no other may have it.</param>
    /// <param name="about">Its arguments, compared by value; everything that the answer depends on besides the data, the day and the projects that the viewer may know of.</param>
    /// <param name="read">Reads the answer.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<TAnswer> ToAsync<TAnswer>(string what, object? about, Func<Task<TAnswer>> read, CancellationToken cancellation)
    {
        var (answers, seen) = await (beginning ??= BeginAsync(cancellation));
        return await answers.ToAsync(new KeptAnswers.Question(what, about, seen, CultureInfo.CurrentCulture.Name), read, cancellation);
    }

    /// <summary>Finds out what the viewer may know of: people with different teams and roles often see the same.</summary>
    private async Task<(KeptAnswers.Answers Answers, string Seen)> BeginAsync(CancellationToken cancellation)
    {
        var (viewer, today) = (reader.Viewer, reader.Today);
        var answers = await kept.NowAsync(cancellation);
        var teams = string.Join(' ', viewer.TeamsAndAbove.Select(team => team.Value).Order(StringComparer.Ordinal));
        var who = new KeptAnswers.Question("visible", (viewer.Person, viewer.SeesEverything, teams, today), "", "");
        return (answers, await answers.ToAsync(
            who,
            async () =>
            {
                // What everyone may know of is the same for all while nothing is written; what tells viewers apart are the restricted projects.
                var restricted = reader.Context.ProjectsFor(viewer, today).Where(project => project.Visibility != ProjectVisibility.Everyone).Select(project => project.Key);
                var projects = viewer.SeesEverything ? [] : await restricted.Order().ToListAsync(cancellation);
                // Who sees everything also sees what belongs to no project any more.
                var seen = string.Create(CultureInfo.InvariantCulture, $"{today:yyyy-MM-dd} {viewer.SeesEverything} {string.Join(',', projects)}");
                // Every question is compared by it, and of thousands of projects it would be long.
                return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(seen)));
            },
            cancellation));
    }
}
