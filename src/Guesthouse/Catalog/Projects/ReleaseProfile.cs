using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Catalog.Projects;

/// <summary>Takes back what people stated of a field, so that files and history speak again.</summary>
/// <param name="installation">The installation.</param>
public sealed class ReleaseProfile(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.EditProject);

    /// <summary>Releases fields; all of them or, where one was never stated, none.</summary>
    /// <returns>The project's slug; the problem <c>profile.not-stated</c> for a field of which no person stated anything.</returns>
    public Task<Result<string>> RunAsync(string slug, IReadOnlyList<ProfileField> fields, CancellationToken cancellation) => new ProjectAct(installation, "release", rule).RunAsync(
        slug,
        async edited =>
        {
            var problems = new List<Problem>();
            foreach (var field in fields)
                if (!await StatedByPerson.ForgetAsync(edited, field, cancellation))
                    problems.Add(new Problem(ProblemKind.NotFound, "profile.not-stated", $"Nobody stated the {ProfileValue.Written(field).Replace('-', ' ')} of {edited.Project.Slug}; there is nothing to release."));
            return problems;
        },
        $"Released {string.Join(", ", fields.Select(ProfileValue.Written))}.",
        cancellation);
}
