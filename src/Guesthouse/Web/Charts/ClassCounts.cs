using Guesthouse.Domain.Measures;

namespace Guesthouse.Web.Charts;

/// <summary>Changes by the class of their authors. All four always go together, so that none is dropped from a picture.</summary>
public readonly record struct ClassCounts(int Host, int Guest, int Unknown, int Agent)
{
    /// <summary>The order in which pictures stack the classes, from below.</summary>
    public static IReadOnlyList<AuthorClass> Stacked { get; } = [AuthorClass.Host, AuthorClass.Guest, AuthorClass.Agent, AuthorClass.Unknown];

    /// <summary>All four together.</summary>
    public int Total => Host + Guest + Unknown + Agent;

    /// <summary>Guests' part of what guests and hosts made; <see langword="null"/> when neither made anything.</summary>
    public decimal? GuestShare => Host + Guest == 0 ? null : (decimal)Guest / (Host + Guest);

    /// <summary>The count of one class.</summary>
    public int this[AuthorClass who] =>
        who switch
        {
            AuthorClass.Host => Host,
            AuthorClass.Guest => Guest,
            AuthorClass.Agent => Agent,
            _ => Unknown,
        };
}

/// <summary>The changes of a period.</summary>
/// <param name="From">The period's first day. Periods of a picture follow each other without gaps, in order.</param>
/// <param name="Counts">Of that period.</param>
public sealed record ClassPeriod(DateOnly From, ClassCounts Counts);

/// <summary>A team in a picture.</summary>
/// <param name="Id">Tells teams apart.</param>
/// <param name="Name">As shown; cut short where it is too long, with the whole name on hover.</param>
public sealed record TeamLabel(string Id, string Name);

/// <summary>Changes that one team made in the projects of another, or in its own.</summary>
/// <param name="Guest">The authors' team.</param>
/// <param name="Host">The owning team; the same as <paramref name="Guest"/> for work in the own house.</param>
/// <param name="Count">At least 1.</param>
/// <param name="Href">Opens the changes behind the figure.</param>
public sealed record TeamFlow(TeamLabel Guest, TeamLabel Host, int Count, string? Href = null);

/// <summary>Changes of guests at one contribution distance.</summary>
/// <param name="Distance">As it stands on the axis: <c>1</c>, <c>4+</c>.</param>
/// <param name="Says">What the distance means, in two or three words.</param>
/// <param name="Count">From 0.</param>
public sealed record DistanceCount(string Distance, string Says, int Count);
