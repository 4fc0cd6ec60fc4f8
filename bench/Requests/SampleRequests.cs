using Guesthouse.Contributions.Requests;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Rows;
using NodaTime;

namespace Guesthouse.Bench;

/// <summary>A made-up request: its events as the rules make them, and everything that follows from these.</summary>
internal sealed class SampleRequest
{
    public required Request Request { get; init; }

    public required IReadOnlyList<RequestEvent> Events { get; init; }

    public required IReadOnlyList<TextRow> Texts { get; init; }

    public required IReadOnlyDictionary<string, int> Words { get; init; }

    public RequestRow Row
    {
        get
        {
            var row = new RequestRow { Number = Request.Id.Value, Version = Request.Version };
            StoredRequests.Fill(row, Request);
            return row;
        }
    }
}

/// <summary>Makes requests, in order of their numbers, over two years up to now.</summary>
internal sealed class SampleRequests(Random random, IReadOnlyList<int> houses, Instant now)
{
    private const int Days = 730;

    private readonly SampleWords words = new(random, 8_000);
    private long text;

    public SampleRequest Make(int number, int of)
    {
        var at = now - Duration.FromMinutes((long)((double)(of - number) / of * Days * 24 * 60)) - Duration.FromMinutes(5);
        var (person, house, texts) = (random.Next(SampleOrganization.People), random.Next(houses.Count), new List<TextRow>());
        var (guest, host) = (new PersonId($"p{person}"), new PersonId($"p{house}"));
        TextVersion Keep(string body)
        {
            texts.Add(new TextRow { Id = ++text, Version = 1, Author = guest.Value, WrittenAt = at.ToDateTimeOffset(), Body = body });
            return new TextVersion(text, 1);
        }
        var (need, purpose) = (words.Text(5), words.Text(40));
        var urgency = new Urgency(null, (BusinessPriority)random.Next(4), (Otherwise)random.Next(3), random.Next(60));
        var filed = Request.File(
            new RequestId(number),
            new RequestFiled(new ProjectId(houses[house]), new TeamId(SampleOrganization.TeamOf(person)), new RequestDetails(Keep(need), Keep(purpose), urgency, null), Duration.FromHours(16)),
            guest, at);
        var request = Request.From([filed]);
        var events = new List<RequestEvent> { filed };
        // Most of what is old is over; of what is new much waits.
        var steps = number > of * 0.97 ? random.Next(3) : 2 + random.Next(3);
        for (var step = 0; step < steps; step++)
        {
            at += Duration.FromMinutes(random.Next(1, Days));
            if (Next(request, guest, host, Instant.Min(at, now), Keep) is { } happened)
                events.Add(happened);
        }
        return new SampleRequest { Request = request, Events = events, Texts = texts, Words = RequestWords.Of(need, purpose) };
    }

    private RequestEvent? Next(Request request, PersonId guest, PersonId host, Instant at, Func<string, TextVersion> keep)
    {
        var possible = RequestSteps.Machine.StepsFrom(request.State);
        var (asGuest, asHost) = (new Actor(guest, Side.Guest), new Actor(host, Side.Host));
        if (possible.Count == 0 || random.Next(4) == 0)
            return request.Comment(random.Next(2) == 0 ? asGuest : asHost, at, keep(words.Text(25)));
        return possible[random.Next(possible.Count)] switch
        {
            RequestStep.Ask => request.Ask(asHost, at, keep(words.Text(12))).Value,
            RequestStep.Answer => request.Answer(asGuest, at, keep(words.Text(12)), Duration.FromHours(16)).Value,
            RequestStep.Plan => request.Plan(asHost, at, null).Value,
            RequestStep.Open => request.Open(asHost, at, new CriteriaTexts { UserStory = keep(words.Text(15)), DefinitionOfDone = keep(words.Text(15)), Size = ContributionSize.M }).Value,
            RequestStep.Decline => request.Decline(asHost, at, keep(words.Text(12)), keep(words.Text(12))).Value,
            RequestStep.Withdraw => request.Withdraw(asGuest, at, null).Value,
            RequestStep.Reopen => request.Reopen(asHost, at, keep(words.Text(8)), Duration.FromHours(16)).Value,
            _ => request.Deliver(asHost, at, null).Value,
        };
    }
}
