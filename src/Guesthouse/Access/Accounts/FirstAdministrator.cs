using Guesthouse.Domain.Access;
using Guesthouse.Organization;
using Guesthouse.Storage;

namespace Guesthouse.Access.Accounts;

/// <summary>Lets the first administrator in where nobody administers the installation yet: a one-time link for whoever runs it.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
public sealed class FirstAdministrator(Store store, TimeProvider clock)
{
    /// <summary>The file in the data folder that holds the link where there is no terminal to print it to.</summary>
    public const string FileName = "first-administrator";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a link, unless somebody who administers can sign in already.</summary>
    public async Task<IssuedLink?> OfferAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var now = clock.GetUtcNow();
        if (await StoredAccounts.AnyAdministratorAsync(context, now, null, cancellation))
            return null;
        var link = await new AccountWork(context, new Doer(null, Viewer.Operator.RecordedAs), now).IssueAsync(null, cancellation);
        await transaction.CommitAsync(cancellation);
        return link;
    }

    /// <summary>Writes the address of a link into a file that nobody but the user who runs Guesthouse can read.</summary>
    /// <returns>The file's path.</returns>
    public string Write(Uri address)
    {
        var path = Path.Combine(store.Location.Folder, FileName);
        // Never into a file that somebody else can read, nor through a link to one.
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using var writer = new StreamWriter(path, options);
        writer.WriteLine(address);
        return path;
    }

    /// <summary>Takes the file away: the link in it opens nothing any more.</summary>
    internal static void Forget(string folder) => File.Delete(Path.Combine(folder, FileName));
}
