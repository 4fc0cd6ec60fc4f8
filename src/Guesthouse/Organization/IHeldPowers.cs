using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;

namespace Guesthouse.Organization;

/// <summary>What people may do beside what files say of them: their roles, offices and accounts. It ends when an import lets them go, and comes back when the import is taken back.</summary>
public interface IHeldPowers
{
    /// <summary>Those without whom nobody would administer the installation.</summary>
    /// <param name="context">The database.</param>
    /// <param name="cancellation">Stops the reading.</param>
    Task<IReadOnlySet<string>> AdministratorsAsync(GuesthouseContext context, CancellationToken cancellation);

    /// <summary>What would end with people who leave, by person, then roles, offices and the account.</summary>
    /// <param name="context">The database.</param>
    /// <param name="leavers">Who leaves.</param>
    /// <param name="cancellation">Stops the reading.</param>
    Task<IReadOnlyList<HeldPower>> OfAsync(GuesthouseContext context, IReadOnlyList<Leaver> leavers, CancellationToken cancellation);

    /// <summary>Ends it, and keeps with the act how each was before.</summary>
    /// <param name="context">The database, in a transaction that the caller commits.</param>
    /// <param name="act">The import.</param>
    /// <param name="leavers">Who leaves.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task EndAsync(GuesthouseContext context, long act, IReadOnlyList<Leaver> leavers, CancellationToken cancellation);

    /// <summary>Gives back what an act ended; sessions that were closed stay closed.</summary>
    /// <param name="context">The database, in a transaction that the caller commits.</param>
    /// <param name="act">The import that is taken back.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Why not, where something since stands in the way: <c>act.changed-since</c>.</returns>
    Task<Problem?> ReturnAsync(GuesthouseContext context, long act, CancellationToken cancellation);
}

/// <summary>Something that a person may do.</summary>
/// <param name="Person">Their id.</param>
/// <param name="What">As what, such as <c>product owner</c>; <c>account</c> for how they sign in.</param>
/// <param name="Project">The slug of the project where they are that; <see langword="null"/>: everywhere.</param>
/// <param name="Path">The part of the project; empty: all of it.</param>
public sealed record HeldPower(string Person, string What, string? Project, string Path)
{
    /// <summary>It in words: <c>product owner of ledger</c>, <c>trusted committer of ledger (src/)</c>, <c>account</c>.</summary>
    public override string ToString() => What + (Project is null ? "" : $" of {Project}") + (Path.Length == 0 ? "" : $" ({Path})");
}
