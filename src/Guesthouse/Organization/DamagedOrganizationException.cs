using Guesthouse.Domain;

namespace Guesthouse.Organization;

/// <summary>The organization in the database contradicts itself: somebody wrote into the database past Guesthouse.</summary>
public sealed class DamagedOrganizationException : Exception
{
    public DamagedOrganizationException()
    {
    }

    public DamagedOrganizationException(string message)
        : base(message)
    {
    }

    public DamagedOrganizationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The same as a refusal.</summary>
    public Problem Problem => new(ProblemKind.Conflict, "store.organization-damaged", Message);

    /// <summary>The exception that names the first contradiction.</summary>
    public static DamagedOrganizationException Of(Problem first) =>
        new($"The organization in the database contradicts itself, as no import lets it: {first.Detail} Put back a copy of the database.");
}
