namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>How often a project answered within its promise, of the first answers that were due in the last 90 days. Late and missing answers are due too.</summary>
/// <param name="InTime">Answers within the promise; 0 to <paramref name="Due"/>.</param>
/// <param name="Due">Answers whose promised time has passed; at least 1: a project that owed none has no such fact.</param>
public sealed record PromiseKeptFact(int InTime, int Due);

/// <summary>How fast a project answers, of the first answers of the last 90 days.</summary>
/// <param name="MedianWorkingHours">The median, in working hours of the host; not negative.</param>
/// <param name="Answers">How many answers; at least 1.</param>
public sealed record AnswerTimeFact(double MedianWorkingHours, int Answers);

/// <summary>Requests that are open for contribution and marked as good for newcomers.</summary>
/// <param name="Open">How many today; 0: the project marks such requests, and none is open.</param>
public sealed record NewcomersRequestsFact(int Open);

/// <summary>Requests for which a project wants help now.</summary>
/// <param name="Open">How many are open for contribution today and lack a contributor; 0: none.</param>
public sealed record WantedNowFact(int Open);

/// <summary>What became of the contributions that guests offered or sent, of those decided in the last 365 days.</summary>
/// <param name="Accepted">Merged or accepted; 0 to <paramref name="Decided"/>.</param>
/// <param name="Decided">Accepted and turned down together; at least 1.</param>
public sealed record AcceptanceFact(int Accepted, int Decided);

/// <summary>Guests in a project in the last 365 days, by the classes of that time.</summary>
/// <param name="People">How many known people.</param>
/// <param name="Changes">How many changes of theirs.</param>
/// <param name="Last">The UTC day of the last one; <see langword="null"/> without changes.</param>
public sealed record GuestsFact(int People, int Changes, DateOnly? Last);

/// <summary>People who were guests in a project for the first time, and whether they came back.</summary>
/// <param name="First">Guests whose first change lies between 730 and 90 days back; at least 1.</param>
/// <param name="CameBack">Those of them who made another change on a later day; 0 to <paramref name="First"/>.</param>
public sealed record FirstTimersFact(int First, int CameBack);

/// <summary>The trusted committers of a project, whatever named them: a person, the ladder, or a role file.</summary>
/// <param name="Named">How many people are named who are known to the organization.</param>
/// <param name="Active">Those of them who wrote a change of the project in the last 365 days.</param>
public sealed record CommittersFact(int Named, int Active);
