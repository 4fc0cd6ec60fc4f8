using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Search;
using Guesthouse.Cli;

namespace Guesthouse.Corrections;

/// <summary>After a correction the figures follow: classes are derived again where they changed.</summary>
internal static class FiguresFollow
{
    /// <summary>Brings the figures up to date; tells how many classes of changes were written anew.</summary>
    public static async Task<int> RunAsync(Installation installation, CancellationToken cancellation)
    {
        var written = await Program.Follow(installation.Clock)(installation.Store, cancellation);
        // Names, roles and host teams are searched too.
        await new IndexProject(installation.Store, installation.Today).AllAsync(cancellation);
        return written;
    }

    /// <summary>Brings the figures up to date and says on standard error how much that changed.</summary>
    public static async Task RunAsync(Installation installation, ParseResult parsed, CancellationToken cancellation)
    {
        var written = await RunAsync(installation, cancellation);
        if (written > 0)
            await Terminal.Of(parsed).Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"guesthouse: the figures follow: {written:N0} classes of changes were written anew"));
    }
}
