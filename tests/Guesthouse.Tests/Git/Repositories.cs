using Guesthouse.Domain;
using Guesthouse.Domain.Facts;
using Guesthouse.Git;

namespace Guesthouse.Tests.Git;

/// <summary>Reads repositories through the doors that the program itself uses.</summary>
internal static class Repositories
{
    public static GitProgram Git { get; } = GitProgram.Find().Value;

    /// <summary>The one repository at a path.</summary>
    public static LocalRepository At(string path) => new RepositoryFinder(Git).Find([path]).Repositories.Single();

    public static Result<HistoryReading> Read(string path, string? branch = null) => new HistoryReader(Git).Read(At(path), branch);

    /// <summary>The history of a repository that can be read.</summary>
    public static History HistoryOf(string path, string? branch = null) => Read(path, branch).Value.History;

    /// <summary>Somebody of the history, as <c>Name &lt;address&gt;</c>.</summary>
    public static string Person(this History history, int signature) => $"{history.Signatures[signature].Name} <{history.Signatures[signature].Email}>";

    /// <summary>The paths of a commit as <c>A path</c>, <c>M path</c>, in git's order.</summary>
    public static IEnumerable<string> PathsOf(this History history, CommitFact commit) =>
        commit.Paths.ToArray().Select(touch => $"{touch.Change.ToString()[0]} {history.Paths.Text(touch.Path)}");

    /// <summary>The only commit with this subject.</summary>
    public static CommitFact Commit(this History history, string subject) => history.Commits.Single(commit => commit.Subject == subject);
}
