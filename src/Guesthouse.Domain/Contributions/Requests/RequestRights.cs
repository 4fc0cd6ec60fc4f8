using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Contributions.Acting;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>Who may do what with a request.</summary>
/// <remarks>Its guest side is the requester, and everybody who belongs today to the team that needs it or to a team below: people leave, and their questions stay.</remarks>
public static class RequestRights
{
    private static readonly Rule decides = Rule.Needs(Permission.DecideOnRequests), actsForHost = Rule.Needs(Permission.AnswerOffer);

    /// <summary>On which side somebody stands. Who might act for the host does, unless they asked themselves.</summary>
    public static Side SideOf(Request request, Standing standing)
    {
        if ((decides.Allows(standing) || actsForHost.Allows(standing)) && !IsRequester(request, standing.Viewer))
            return Side.Host;
        return IsGuest(request, standing.Viewer) ? Side.Guest : Side.Other;
    }

    /// <summary>Why somebody may not take a step; <see langword="null"/> when they may. Whether the step leads on from here is another question.</summary>
    public static Problem? RefusalOf(Request request, RequestStep step, Standing standing) =>
        step is RequestStep.Answer or RequestStep.Withdraw ? RefusalToGuest(request, standing) : decides.RefusalOf(standing);

    /// <summary>
    /// Whether somebody is among those whose decision is waited for: the product owners of the paths in question, as <see cref="HostRoster"/> asks them, and where there is none
    /// the program leads. A program lead may decide on all others too, and is not waited for.
    /// </summary>
    /// <param name="roles">The project's roles.</param>
    /// <param name="viewer">Who.</param>
    /// <param name="day">The UTC day.</param>
    /// <param name="about">The paths that the request is about; empty: not known.</param>
    public static bool IsAskedToDecide(ProjectRoles roles, Viewer viewer, DateOnly day, IReadOnlyList<PathPrefix> about)
    {
        var asked = roles.Holders(HostAct.DecideOnRequest.AskedOf(), day, about);
        return asked.Count > 0 ? viewer.Person is { } person && asked.Contains(person) : viewer.Offices.Contains(Office.ProgramLead);
    }

    /// <summary>Why somebody may not say otherwise what is asked; <see langword="null"/> when they may.</summary>
    public static Problem? RefusalToEdit(Request request, Standing standing) => RefusalToGuest(request, standing);

    private static Problem? RefusalToGuest(Request request, Standing standing) =>
        IsGuest(request, standing.Viewer)
            ? null
            : new Problem(ProblemKind.Forbidden, "request.not-yours", "This is for who asked, and for members of the team that needs it.");

    private static bool IsGuest(Request request, Viewer viewer) =>
        IsRequester(request, viewer) || (request.Team is { } team && viewer.TeamsAndAbove.Contains(team));

    private static bool IsRequester(Request request, Viewer viewer) => viewer.Person is { } person && person == request.Requester;
}
