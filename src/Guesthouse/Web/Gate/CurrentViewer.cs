using Guesthouse.Access;
using Guesthouse.Access.Accounts;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;

namespace Guesthouse.Web.Gate;

/// <summary>On whose behalf a request is answered. <see cref="EntranceGate"/> finds it out before anything is read; until then it is a visitor who may read nothing.</summary>
/// <param name="store">The installation's database.</param>
/// <param name="kept">What was read before.</param>
/// <param name="clock">The time.</param>
public sealed class CurrentViewer(Store store, KeptAnswers kept, TimeProvider clock)
{
    private OrganizationChart? known;

    /// <summary>Who it is.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Visitor;

    /// <summary>Who is signed in; <see langword="null"/>: nobody, or somebody in the demo.</summary>
    public SignedInPerson? SignedIn { get; private set; }

    /// <summary>What they are called; <see langword="null"/> for a visitor.</summary>
    public string? Name { get; private set; }

    /// <summary>Whether they may read at all.</summary>
    public bool MayRead { get; private set; }

    /// <summary>What they are everywhere; in a project they may be more.</summary>
    public Standing Standing => Viewer.IsKnown ? Standing.Of(Viewer) : Standing.OfVisitor(MayRead);

    /// <summary>The installation, on whose behalf this request works on it. It is not to be closed: it outlives the request.</summary>
    public Installation Installation => InstallationOf(null);

    /// <summary>The same, for what is asked by a form.</summary>
    public Installation InstallationOf(SentForm? form) =>
        new(store, new Lazy<OrganizationChart>(() => known ?? ChartAsync(CancellationToken.None).GetAwaiter().GetResult()), Viewer, clock) { Form = form };

    /// <summary>It is a visitor.</summary>
    /// <param name="mayRead">Whether this one may read.</param>
    public void BecomeVisitor(bool mayRead) => MayRead = mayRead;

    /// <summary>It is somebody who has signed in.</summary>
    public async Task BecomeAsync(SignedInPerson person, CancellationToken cancellation)
    {
        await BecomeAsync(person.Person, cancellation);
        if (Viewer.IsKnown)
            (SignedIn, Name) = (person, person.Name);
    }

    /// <summary>It is a person of the organization, as of today; nobody's answer changes where there is no such person, or none any more.</summary>
    public async Task BecomeAsync(PersonId person, CancellationToken cancellation)
    {
        // Whoever writes is known, so that nothing that is written waits for the organization on a thread.
        var chart = known = await ChartAsync(cancellation);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (chart.Person(person) is not { } entry || !chart.IsThere(person, today))
            return;
        var offices = await (await kept.NowAsync(cancellation)).ToAsync(
            new KeptAnswers.Question("who holds which office", null, "", ""), async () => await ReadAsync(StoredOffices.LoadAsync, cancellation), cancellation);
        (Viewer, Name, MayRead) = (Viewer.SignedIn(person, offices.Of(person, today), chart, today), entry.Name ?? person.Value, true);
    }

    /// <summary>The organization, as it stands now.</summary>
    public async Task<OrganizationChart> ChartAsync(CancellationToken cancellation) => await (await kept.NowAsync(cancellation)).ToAsync(
        new KeptAnswers.Question("the organization", null, "", ""), async () => await ReadAsync(StoredOrganization.LoadAsync, cancellation), cancellation);

    private async Task<T> ReadAsync<T>(Func<GuesthouseContext, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await read(context, cancellation);
    }
}
