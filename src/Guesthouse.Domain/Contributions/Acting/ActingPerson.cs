using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Domain.Contributions.Acting;

/// <summary>Who is to act, and why this person.</summary>
/// <param name="Person">Who; <see langword="null"/> when neither the role nor the office of program lead has anybody.</param>
/// <param name="As">As what they are asked. A program lead is asked to see to it that there is somebody who may.</param>
/// <param name="IsAway">Whether even they are away: they are the last resort.</param>
/// <param name="PassedOver">Those before them, in stated order, and why it is not their turn. Empty with a program lead: nobody has the role.</param>
public sealed record ActingPerson(PersonId? Person, Role As, bool IsAway, IReadOnlyList<PassedOver> PassedOver);

/// <summary>Somebody who would have been asked before.</summary>
/// <param name="Person">Who.</param>
/// <param name="As">As what they would have been asked.</param>
/// <param name="Why">Why they are away on the day in question.</param>
/// <param name="BackAt">When they work next; <see langword="null"/>: not in the next hundred years.</param>
public sealed record PassedOver(PersonId Person, Role As, Availability Why, Instant? BackAt);
