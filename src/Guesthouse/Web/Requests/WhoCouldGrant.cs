using Guesthouse.Access;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Web.Requests;

/// <summary>Whom somebody could ask who may not do something themselves.</summary>
/// <param name="reader">The database, and the day.</param>
/// <param name="hosts">Who acts for projects.</param>
/// <param name="names">What people are called.</param>
public sealed class WhoCouldGrant(Reader reader, HostSide hosts, NamesOfToday names)
{
    /// <summary>The names of those who could do it: who asked, for the guest's part; the product owners, or without any the program leads, for the host's.</summary>
    /// <param name="found">The request.</param>
    /// <param name="act">What is wanted.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<string>> NamesAsync(FoundRequest found, string act, CancellationToken cancellation)
    {
        if (RequestFormActs.StepOf(act) is RequestStep.Answer or RequestStep.Withdraw || act == ChangedRequest.Edit)
            return [.. new[] { found.Line.Requester?.Name, found.Line.Team }.OfType<string>()];
        return await OfProjectAsync(found.Line.Project.Key, cancellation);
    }

    /// <summary>The names of those who decide for a project.</summary>
    public async Task<IReadOnlyList<string>> OfProjectAsync(int project, CancellationToken cancellation)
    {
        IReadOnlyList<PersonId> could = (await hosts.RolesAsync(project, cancellation)).Holders(RoleKind.ProductOwner, reader.Today, []);
        if (could.Count == 0)
            could = (await StoredOffices.LoadAsync(reader.Context, cancellation)).HoldersOf(Office.ProgramLead, reader.Today);
        var known = await names.PeopleAsync(could.Select(person => person.Value), cancellation);
        return [.. could.Select(person => known.GetValueOrDefault(person.Value)?.Name).OfType<string>()];
    }
}
