using Guesthouse.Access;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;

namespace Guesthouse.Tests.Contributions;

/// <summary>What a process does that is to be killed: it files requests and asks about them, and says the number of each.</summary>
internal static class AskedForEver
{
    // Other threads wait for this module to be initialized, which this is a part of: nothing here may go on on another one.
    public static void Run(Store store)
    {
        var installation = new Installation(store, new Lazy<OrganizationChart>(OrganizationChart.Empty), Viewer.Operator, TimeProvider.System);
        Console.WriteLine("asking");
        while (true)
        {
            var filed = new FileRequest(installation).RunAsync("ledger", null, AskedHouses.Draft(), CancellationToken.None).GetAwaiter().GetResult();
            new MoveRequest(installation).RunAsync(new ThingAddress(filed.Value.Number), new RequestStepDraft(RequestStep.Ask) { Why = "Really?" }, CancellationToken.None).GetAwaiter().GetResult();
            Console.WriteLine(filed.Value.Number);
        }
    }
}
