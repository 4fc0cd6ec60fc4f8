using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Roles;

namespace Guesthouse.Catalog.Projects;

/// <summary><c>guesthouse project name</c> and <c>end</c>: who is trusted with a project.</summary>
internal static class ProjectRoleCommands
{
    /// <summary><c>project name</c>.</summary>
    public static GuesthouseCommand Name(DeriveClasses derive)
    {
        var (slug, owner, committer) = (ProjectCommands.Slug(), Owner(), Committer());
        var path = new Option<string>("--path") { Description = "Only for this folder [default: all of the project]", HelpName = "PATH", DefaultValueFactory = _ => "" };
        var command = new GuesthouseCommand(
            "name",
            "Name a product owner or a trusted committer, from today on",
            new Example("guesthouse project name ledger --product-owner carol", "Carol decides what the ledger wants"),
            new Example("guesthouse project name ledger --trusted-committer ada --by carol", "Carol trusts Ada with the ledger"))
        {
            slug, owner, committer, path,
        };
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            var who = Who(parsed.GetValue(owner), parsed.GetValue(committer));
            if (!who.TryGet(out var named))
                return Result.Failure<int>(who.Problems);
            return await ProjectCommands.TellAsync(
                installation,
                () => new NameRole(installation).RunAsync(parsed.GetValue(slug)!, named.Person, named.Kind, parsed.GetValue(path)!, cancellation),
                "changed",
                derive,
                (parsed, cancellation));
        });
    }

    /// <summary><c>project end</c>.</summary>
    public static GuesthouseCommand End(DeriveClasses derive)
    {
        var (slug, owner, committer) = (ProjectCommands.Slug(), Owner(), Committer());
        var reason = new Option<string?>("--reason") { Description = "Why; needed unless you lay down your own role", HelpName = "TEXT" };
        var command = new GuesthouseCommand(
            "end",
            "End a role from today on",
            new Example("guesthouse project end ledger --trusted-committer ada --reason \"Moved to Search\"", "Ada is thanked, and asked no more"))
        {
            slug, owner, committer, reason,
        };
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            var who = Who(parsed.GetValue(owner), parsed.GetValue(committer));
            if (!who.TryGet(out var held))
                return Result.Failure<int>(who.Problems);
            return await ProjectCommands.TellAsync(
                installation,
                () => new EndRole(installation).RunAsync(parsed.GetValue(slug)!, held.Person, held.Kind, parsed.GetValue(reason), cancellation),
                "changed",
                derive,
                (parsed, cancellation));
        });
    }

    private static Option<string?> Owner() => new("--product-owner") { Description = "The person, by id, as product owner", HelpName = "PERSON" };

    private static Option<string?> Committer() => new("--trusted-committer") { Description = "The person, by id, as trusted committer", HelpName = "PERSON" };

    private static Result<Held> Who(string? owner, string? committer) => (owner, committer) switch
    {
        ({ } person, null) => new Held(person.Trim(), RoleKind.ProductOwner),
        (null, { } person) => new Held(person.Trim(), RoleKind.TrustedCommitter),
        _ => new Problem(ProblemKind.Invalid, "role.which", "Say one of --product-owner PERSON and --trusted-committer PERSON."),
    };

    private sealed record Held(string Person, RoleKind Kind);
}
