using System.Text;
using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Profiles;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Documents;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Facts;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web.Houses;

/// <summary>Reads what a house says of itself, and who is trusted with it.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="profiles">What is in force.</param>
/// <param name="facts">What other modules supply.</param>
/// <param name="answers">What was read before.</param>
public sealed class HouseDescriptions(Reader reader, ProfileReader profiles, SuppliedFacts facts, VisibleAnswers answers)
{
    /// <summary>The description of a project that the viewer may know of.</summary>
    public Task<HouseDescription> OfAsync(int project, CancellationToken cancellation) =>
        answers.ToAsync("description of a house", project, () => ReadAsync(project, cancellation), cancellation);

    /// <summary>A file of the project's repositories that is shown as it is; <see langword="null"/>: there is none.</summary>
    public async Task<HouseFile?> FileAsync(int project, RepositoryFileKind kind, CancellationToken cancellation)
    {
        var profile = (await OfAsync(project, cancellation)).Profile;
        var path = kind == RepositoryFileKind.Logo ? profile.Logo : profile.Of(ProfileField.Guideline) is [var first, ..] ? first : null;
        var context = reader.Context;
        return await (from file in context.Set<RepositoryFileRow>().AsNoTracking()
                      join repository in context.Set<RepositoryRow>() on file.Repository equals repository.Key
                      from forge in context.Set<ForgeFactRow>().Where(forge => forge.Repository == file.Repository).DefaultIfEmpty()
                      where file.Path == path && file.Kind == kind && context.Set<ProjectScopeRow>().Any(scope => scope.Project == project && scope.Repository == file.Repository)
                      orderby repository.Id
                      select new HouseFile(file.Path, file.Content, forge == null ? null : forge.HtmlUrl, repository.Address, repository.Branch)).FirstOrDefaultAsync(cancellation);
    }

    private async Task<HouseDescription> ReadAsync(int project, CancellationToken cancellation)
    {
        var context = reader.Context;
        var today = reader.Today;
        var profile = await profiles.ReadAsync(project, cancellation) ?? new ProjectProfile();
        var row = await context.Set<ProjectRow>().AsNoTracking().SingleAsync(row => row.Key == project, cancellation);
        var roles = await (from role in context.Set<RoleRow>().AsNoTracking()
                           join person in context.Set<PersonRow>() on role.Person equals person.Id
                           where role.Project == project && person.WithdrawnAt == null && (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today)
                           select new { role.Kind, Person = new HousePerson(person.Id, person.Name ?? person.Id, person.LeftOn) }).ToListAsync(cancellation);
        var named = roles.ToLookup(role => role.Kind, role => role.Person);
        var (inFiles, strangers) = await InFilesAsync(project, [.. roles.Select(role => role.Person.Id)], cancellation);
        return new HouseDescription(profile)
        {
            CreatedAt = row.CreatedAt,
            TrustsRoleFiles = row.TrustsRoleFiles,
            ProductOwners = InOrder(named[RoleKind.ProductOwner]),
            TrustedCommitters = InOrder(named[RoleKind.TrustedCommitter]),
            InFiles = InOrder(inFiles),
            Strangers = strangers,
            Levels = (await new ReadinessReader(reader).LevelsAsync([project], cancellation)).GetValueOrDefault(project),
            Answers = (await facts.ReadAsync<AnswerTimeFact>(context, [project], today, cancellation))?.GetValueOrDefault(project),
            LastRelease = await new ReleaseReader(reader).LastAsync(project, cancellation),
            Problems = await FileProblems.OfAsync(context, project, today, cancellation),
        };
    }

    /// <summary>Who the names in role files are; of those whom nobody knows only how many.</summary>
    private async Task<(List<HousePerson> People, int Strangers)> InFilesAsync(int project, HashSet<string> named, CancellationToken cancellation)
    {
        var inFiles = await TrustedInFiles.ReadAsync(reader.Context, project, cancellation);
        var ids = inFiles.Select(one => one.Person).OfType<string>().Where(id => !named.Contains(id)).Distinct(StringComparer.Ordinal).ToList();
        var people = await reader.Context.Set<PersonRow>().Where(person => ids.Contains(person.Id)).Select(person => new HousePerson(person.Id, person.Name ?? person.Id, person.LeftOn)).ToListAsync(cancellation);
        return (people, inFiles.Count(one => one.Person is null));
    }

    private static IReadOnlyList<HousePerson> InOrder(IEnumerable<HousePerson> people) => [.. people.Distinct().OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)];
}

/// <summary>Somebody who is trusted with a house.</summary>
/// <param name="Id">Their id.</param>
/// <param name="Name">Their name.</param>
/// <param name="LeftOn">The first UTC day on which they are no longer there; <see langword="null"/>: no end is known.</param>
public sealed record HousePerson(string Id, string Name, DateOnly? LeftOn);

/// <summary>What a house says of itself, and who is trusted with it.</summary>
/// <param name="Profile">What is in force.</param>
public sealed record HouseDescription(ProjectProfile Profile)
{
    /// <summary>When the project was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>By name.</summary>
    public IReadOnlyList<HousePerson> ProductOwners { get; init; } = [];

    /// <summary>By name.</summary>
    public IReadOnlyList<HousePerson> TrustedCommitters { get; init; } = [];

    /// <summary>Whom role files name as trusted, and nobody named; by name. They may act only where the project trusts its role files.</summary>
    public IReadOnlyList<HousePerson> InFiles { get; init; } = [];

    /// <summary>Whether roles that files state give permissions.</summary>
    public bool TrustsRoleFiles { get; init; }

    /// <summary>How many names of role files nobody is known to bear.</summary>
    public int Strangers { get; init; }

    /// <summary>Its levels of readiness in the order of the principles; <see langword="null"/>: never assessed.</summary>
    public IReadOnlyList<ReadinessLevel>? Levels { get; init; }

    /// <summary>How fast it answers; <see langword="null"/>: not measured.</summary>
    public AnswerTimeFact? Answers { get; init; }

    /// <summary>The last tag that names a version; <see langword="null"/>: none is known.</summary>
    public TagFact? LastRelease { get; init; }

    /// <summary>What is wrong with its files, each with file and line.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether its entry asks for confirmation.</summary>
    public bool AsksAt(DateTimeOffset now) => ConfirmationRule.IsDue(Profile.ConfirmedAt, CreatedAt, now);
}

/// <summary>A file of a repository that pages show.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="HtmlUrl">The repository's page, as a forge or portal told it.</param>
/// <param name="Address">Where the repository was cloned from.</param>
/// <param name="Branch">The branch that was read.</param>
public sealed record HouseFile(string Path, byte[] Content, string? HtmlUrl, string? Address, string? Branch)
{
    /// <summary>The content as text.</summary>
    public string Text => Encoding.UTF8.GetString(Content).TrimStart('\uFEFF');

    /// <summary>Whether it is Markdown rather than another kind of text.</summary>
    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page of another file that this one links to; <see langword="null"/>: nobody knows where the repository has pages.</summary>
    public string? AddressOf(string relative)
    {
        var page = new[] { HtmlUrl, Address }.FirstOrDefault(address => address is not null && ProfileValue.IsWebAddress(address));
        var folder = Path[..Math.Max(0, Path.LastIndexOf('/'))];
        if (page is null || RepositoryPath.Resolve(folder, relative.Split('#', '?')[0].TrimEnd('/')) is not { } path)
            return null;
        var site = page.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? page[..^4] : page.TrimEnd('/');
        return $"{site}/blob/{Uri.EscapeDataString(Branch ?? "HEAD")}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
    }
}
