using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;

namespace Guesthouse.Corrections;

/// <summary>What it takes to make two people one, whichever door is used.</summary>
internal static class PeopleCorrections
{
    /// <summary>Makes them one. An office goes over to whoever stays, and so do accounts: nobody gets by a merge what they could not be given.</summary>
    /// <param name="installation">The installation.</param>
    /// <param name="doer">Who does it.</param>
    /// <param name="two">Who goes, and who stays.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The number of the act.</returns>
    public static async Task<Result<long>> MergeAsync(Installation installation, Doer doer, (string Person, string Into) two, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var offices = await StoredOffices.LoadAsync(context, cancellation);
        var held = new[] { two.Person, two.Into }.SelectMany(person => offices.Of(new PersonId(person), installation.Today)).ToHashSet();
        return AccountKeeping.RefusalTo(installation.Standing, held) is { } refusal
            ? refusal
            : await new MergePeople(installation.Store, installation.Clock, doer).RunAsync(two.Person, two.Into, cancellation);
    }
}
