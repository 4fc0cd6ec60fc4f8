using System.Diagnostics;
using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Organization;
using Guesthouse.Notices;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Notices;

/// <summary>What processes do that are killed in the middle of it.</summary>
internal static class WorkOfAChild
{
    /// <summary>The work of that name, which other threads have a part in; <see langword="null"/>: none of these.</summary>
    public static Action<Store>? OnSeveralThreads(string work) => work switch
    {
        ChildProcess.DeliverAndHang => DeliverAndHang,
        ChildProcess.CommentForever => CommentForever,
        _ => null,
    };

    /// <summary>The next line in which a child tells of its work.</summary>
    public static async Task<string> NextAsync(Process child, string telling)
    {
        string? line;
        do
            line = await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line?.StartsWith(telling, StringComparison.Ordinal) is false);
        return line ?? throw new InvalidOperationException("The child has ended.");
    }

    /// <summary>Hands one notice over; after the second is handed over, nothing more happens.</summary>
    private static void DeliverAndHang(Store store) => new DeliverNotices(store, [new HangingChannel()], TimeProvider.System).RunAsync(CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Comments on the first RFC for ever.</summary>
    private static void CommentForever(Store store)
    {
        using var context = store.Context();
        var chart = StoredOrganization.LoadAsync(context, CancellationToken.None).GetAwaiter().GetResult();
        var bob = Viewer.SignedIn(new PersonId("bob"), new HashSet<Office>(), chart, new DateOnly(2026, 3, 2));
        var comment = new CommentOnRfc(new Installation(store, new Lazy<OrganizationChart>(chart), bob, TimeProvider.System));
        for (var i = 1; ; i++)
        {
            comment.RunAsync(new ThingAddress(1), new CommentDraft("Once more"), CancellationToken.None).GetAwaiter().GetResult();
            Console.WriteLine(FormattableString.Invariant($"commented {i}"));
        }
    }

    private sealed class HangingChannel : INoticeChannel
    {
        private int handedOver;

        public string Name => ChannelForTests.Called;

        public async Task<DeliveryOutcome> DeliverAsync(OutgoingNotice notice, CancellationToken cancellation)
        {
            Console.WriteLine(FormattableString.Invariant($"handed over {++handedOver}"));
            if (handedOver == 2)
                await Task.Delay(Timeout.Infinite, cancellation);
            return DeliveryOutcome.Taken;
        }
    }
}
