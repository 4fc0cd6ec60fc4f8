using System.Globalization;
using System.Text;
using Guesthouse.Catalog;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;
using Guesthouse.Git;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Catalog;

/// <summary>
/// A real repository whose role files are read as the program reads them, and asked by login, path and day. Everybody bears their login as
/// their id, except strangers; the teams of the organization are those of <c>acme/</c>.
/// </summary>
public abstract class RoleFilesOfARepository : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private string? path;
    private History? history;
    private RepositoryOwnership? ownership;

    /// <summary>The repository's history, told before the first question.</summary>
    protected RepositoryBuilder Repository { get; } = new();

    /// <summary>The same as the program reads it.</summary>
    protected History History => history ??= Repositories.HistoryOf(Folder);

    /// <summary>What is known of its owners and roles.</summary>
    protected RepositoryOwnership Ownership => ownership ??= Read();

    private string Folder => path ??= Repository.CreateIn(folder);

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A commit that writes one file.</summary>
    protected void Write(string day, string path, string content) =>
        Repository.Write(path, content).Commit(Cast.Dan, day, $"Write {path}");

    /// <summary>Whether the person is trusted with a path.</summary>
    protected bool IsTrusted(string login, string path, string day = "2024-06-01") => RoleOf(login, path, day) is not null;

    /// <summary>The role by which the person is trusted with at least one of the paths, which are divided by spaces.</summary>
    protected RoleRow? RoleOf(string login, string paths, string day = "2024-06-01")
    {
        var table = new PathTable();
        var numbers = paths.Split(' ').Select(path => table.Intern(Encoding.UTF8.GetBytes(path))).ToArray();
        return Ownership.RoleOf(new PersonId(login), numbers, table, Day(day));
    }

    /// <summary>The team that owns a path, and by which rule.</summary>
    protected string OwnerOf(string path, string day = "2024-06-01")
    {
        var answer = Ownership.OwnerOf(Encoding.UTF8.GetBytes(path), Day(day));
        return $"{answer.Team} by {answer.Rule}";
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private RepositoryOwnership Read()
    {
        var timeline = RoleFileTimeline.Of(History);
        var blobs = new BlobReader(Repositories.Git).Read(Repositories.At(Folder), timeline.Blobs, 2 * RoleFileReader.MaxBytes).Value;
        var roles = RoleHistory.Of(timeline, RoleFileReader.Read(timeline, blobs.Contents));
        var host = new RepositoryEntry(
            new RepositoryId("acme/project"), [new Dated<TeamId>(new TeamId("hosts"), DaySpan.Always, new SourceLine("org.yaml", 3))], new SourceLine("org.yaml", 2));
        return new RepositoryOwnership(roles, host, [], new RoleNames(Team, Person, Person));
    }

    private static TeamId? Team(string slug) => slug.StartsWith("acme/", StringComparison.Ordinal) ? new TeamId(slug[5..]) : null;

    private static PersonId? Person(string name) =>
        name.StartsWith("stranger", StringComparison.Ordinal) ? null : new PersonId(name.ToLowerInvariant());
}
