using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Documents;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Writes what a person states of a project: it replaces what any person stated of the field before.</summary>
internal static class StatedByPerson
{
    /// <summary>Writes the statements, or says what is wrong with them.</summary>
    public static async Task<IReadOnlyList<Problem>> WriteAsync(EditedProject edited, IReadOnlyList<FieldChange> changes, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        foreach (var change in changes)
        {
            var read = change.Values.Select(value => Read(change.Field, value)).ToList();
            problems.AddRange(read.SelectMany(value => value.Problems));
            if (read.Count > ProfileValue.MostValues)
                problems.Add(new Problem(ProblemKind.Invalid, "profile.too-many-values", $"At most {ProfileValue.MostValues} values are kept of a field."));
            if (problems.Count > 0)
                continue;
            await ForgetAsync(edited, change.Field, cancellation);
            var values = read.Select(value => value.Value).Distinct(StringComparer.OrdinalIgnoreCase).DefaultIfEmpty("");
            edited.Context.AddRange(values.Select((value, position) => new ProfileStatementRow
            {
                Project = edited.Project.Key,
                Field = change.Field,
                Position = position,
                Value = value,
                Source = ProfileSource.Person,
                At = edited.Now,
                ByWhom = edited.ByWhom,
            }));
        }
        return problems;
    }

    /// <summary>Takes back what people stated of a field; tells whether anybody had.</summary>
    public static async Task<bool> ForgetAsync(EditedProject edited, ProfileField field, CancellationToken cancellation)
    {
        var rows = await edited.Context.Set<ProfileStatementRow>()
            .Where(row => row.Project == edited.Project.Key && row.Field == field && row.Source == ProfileSource.Person)
            .ToListAsync(cancellation);
        edited.Context.RemoveRange(rows);
        return rows.Count > 0;
    }

    /// <summary>Reads a value as a person wrote it; a logo has to be a picture in the repository.</summary>
    public static Result<string> Read(ProfileField field, string value)
    {
        var read = ProfileValue.Read(field, value);
        return field == ProfileField.Logo && read.TryGet(out var path) && (!Profiles.LogoPicture.IsOne(path) || RepositoryPath.Resolve("", path) != path)
            ? new Problem(ProblemKind.Invalid, "profile.logo", "The logo is the path of a PNG, JPEG, GIF, WebP or SVG file in one of the project's repositories.")
            : read;
    }
}
