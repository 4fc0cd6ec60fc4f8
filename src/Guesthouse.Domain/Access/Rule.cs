namespace Guesthouse.Domain.Access;

/// <summary>What a use case needs its doer to be allowed. Each states one, once, and asks it before it does anything.</summary>
public sealed record Rule
{
    private static readonly string[] names =
        ["visitors", "everyone who has signed in", "the contributors", "the trusted committers", "the product owners", "program leads", "administrators"];

    private Rule(Permission permission) => Permission = permission;

    /// <summary>The permission that it asks for.</summary>
    public Permission Permission { get; }

    /// <summary>The rule that asks for a permission.</summary>
    public static Rule Needs(Permission permission) => new(permission);

    /// <summary>Whether somebody of that standing may.</summary>
    public bool Allows(Standing standing) => standing.Roles.Overlaps(PermissionTable.RolesWith(Permission));

    /// <summary>Why somebody of that standing may not; <see langword="null"/> when they may.</summary>
    /// <returns><c>access.sign-in</c> for visitors whom signing in may help, else <c>access.not-allowed</c>; both say who may.</returns>
    public Problem? RefusalOf(Standing standing)
    {
        if (Allows(standing))
            return null;
        return standing.Viewer == Viewer.Visitor
            ? new Problem(ProblemKind.Forbidden, "access.sign-in", $"Sign in first: this is for {WhoMay()}.")
            : new Problem(ProblemKind.Forbidden, "access.not-allowed", $"You may not do this: it is for {WhoMay()}.");
    }

    private string WhoMay()
    {
        var roles = PermissionTable.RolesWith(Permission);
        // Where every member may, the other columns say nothing new.
        if (roles.Contains(Role.Member))
            return names[(int)Role.Member];
        List<string> who = [.. roles.Order().Select(role => names[(int)role])];
        return who.Count == 1 ? who[0] : $"{string.Join(", ", who[..^1])} and {who[^1]}";
    }
}
