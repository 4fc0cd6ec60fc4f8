using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Tests.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Tests.Contributions;

/// <summary>
/// A request of Bob's team Search to the project of Ada (trusted committer) and Carol (product owner), told act by act. Days and hours are those of one week from
/// Monday, 2 March 2026, in which the host works from 9 to 17 UTC: <c>story.At("Mon 09:00").Ask()</c>.
/// </summary>
internal sealed class RequestStory
{
    public static readonly Actor Bob = new(new PersonId("bob"), Side.Guest), Ada = new(new PersonId("ada"), Side.Host), Carol = new(new PersonId("carol"), Side.Host), Sue = new(new PersonId("sue"), Side.Other);
    public static readonly CriteriaTexts Criteria = new() { UserStory = Text(20), DefinitionOfDone = Text(21), Size = ContributionSize.M };

    private readonly List<RequestEvent> events = [];
    private Instant now = On("Mon 09:00");

    private RequestStory(Duration? promise, BusinessPriority priority, int number)
    {
        Promise = promise;
        var details = new RequestDetails(Text(1), Text(2), new Urgency(null, priority, Otherwise.WorkAround, 10), null);
        events.Add(Domain.Contributions.Requests.Request.File(new RequestId(number), new RequestFiled(new ProjectId(1), new TeamId("search"), details, promise), Bob.Person, now));
        Request = Domain.Contributions.Requests.Request.From(events);
    }

    public Request Request { get; }

    public IReadOnlyList<RequestEvent> Events => events;

    public Duration? Promise { get; }

    public static WorkCalendar Host { get; } = WorkCalendar.Of(Hours.Weekdays("UTC", "09:00-17:00"));

    /// <summary>Filed on Monday at nine, with a promise of so many hours.</summary>
    public static RequestStory Filed(int? promiseHours = 16, BusinessPriority priority = BusinessPriority.Normal, int number = 17) =>
        new(promiseHours is { } hours ? Duration.FromHours(hours) : null, priority, number);

    public static TextVersion Text(long text) => new(text, 1);

    /// <summary><c>Tue 14:30</c>, of the week of Monday, 2 March 2026; <c>Mon2</c> is the Monday after it.</summary>
    public static Instant On(string time)
    {
        var day = Array.IndexOf(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], time[..3]) + (time[3] == '2' ? 7 : 0);
        return Hours.At($"2026-03-02T{time[^5..]}Z") + Duration.FromDays(day);
    }

    public RequestStory At(string time)
    {
        now = On(time);
        return this;
    }

    public RequestStory Ask() => Then(Request.Ask(Carol, now, Text(3)));

    public RequestStory Answer() => Then(Request.Answer(Bob, now, Text(4), Promise));

    public RequestStory Plan() => Then(Request.Plan(Carol, now, null));

    public RequestStory Open() => Then(Request.Open(Carol, now, Criteria));

    public RequestStory Decline() => Then(Request.Decline(Carol, now, Text(5), Text(6)));

    public RequestStory Withdraw() => Then(Request.Withdraw(Bob, now, null));

    public RequestStory Reopen() => Then(Request.Reopen(Carol, now, Text(7), Promise));

    public RequestStory Deliver() => Then(Request.Deliver(Carol, now, Text(8)));

    public RequestStory Second(string team, BusinessPriority priority = BusinessPriority.Normal) => Then(Request.Second(Sue, now, new TeamId(team), priority));

    public RequestStory Comment(Actor by) => Then(Request.Comment(by, now, Text(9)));

    public PromiseState PromiseAt(string time) => Request.Term.StateAt(Host, On(time));

    public RequestStory Then(Result<RequestEvent> happened)
    {
        Assert.True(happened.IsOk, string.Join('\n', happened.Problems));
        events.Add(happened.Value);
        return this;
    }
}
