namespace Guesthouse.Domain.Organization;

/// <summary>What is wrong with the rows of an organization, seen together.</summary>
internal static class OrganizationCheck
{
    /// <summary>Every problem, in the order of the file.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(OrganizationDescription description)
    {
        var known = new KnownNames(description);
        IEnumerable<Problem> all =
        [
            .. new TeamCheck(known).ProblemsOf(description.Teams),
            .. new PersonCheck(known).ProblemsOf(description.People),
            .. new MembershipCheck(known).ProblemsOf(description.Memberships),
            .. new RepositoryCheck(known).ProblemsOf(description.Repositories),
        ];
        return [.. all.OrderBy(problem => problem.Source?.Line)];
    }
}
