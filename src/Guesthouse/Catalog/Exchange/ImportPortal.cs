using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Guesthouse.Access;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Catalog.Search;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Exchange;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Exchange;

/// <summary>What an import of a portal's file was asked.</summary>
/// <param name="File">The file.</param>
/// <param name="SourceName">The name its entries are kept under.</param>
/// <param name="IsDryRun">Whether to plan only.</param>
public sealed record PortalRequest(string File, string SourceName, bool IsDryRun);

/// <summary>Makes the entries that are kept of a portal equal to its file, in one transaction; repositories and projects follow.</summary>
/// <param name="installation">The installation.</param>
/// <param name="by">Who does it.</param>
public sealed class ImportPortal(Installation installation, Doer by)
{
    /// <summary>The kind of source, and of act.</summary>
    internal const string SourceKind = "portal", ActKind = "import.portal";

    /// <summary>Imports the file, or only plans to.</summary>
    /// <returns>What happened, with the entries that could not be taken; or why the whole file cannot.</returns>
    public async Task<Result<PortalImport>> RunAsync(PortalRequest request, CancellationToken cancellation)
    {
        var text = TextFile.Read(request.File);
        if (!text.TryGet(out var content))
            return Result.Failure<PortalImport>(text.Problems);
        var read = PortalFile.Read(content, request.File);
        if (!read.TryGet(out var file))
            return Result.Failure<PortalImport>(read.Problems);
        var taken = OrganizationLock.TryTake(installation.Store);
        if (!taken.TryGet(out var held))
            return Result.Failure<PortalImport>(taken.Problems);
        using (held)
        await using (var context = installation.Store.Context())
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellation))
        {
            var found = await NamedSource.FindAsync(context, request.SourceName, SourceKind, cancellation);
            if (!found.TryGet(out var source))
                return Result.Failure<PortalImport>(found.Problems);
            var rows = source.Key == 0 ? [] : await context.Set<PortalEntryRow>().Where(row => row.Source == source.Key).ToListAsync(cancellation);
            var plan = PortalPlan.Of(file, rows);
            if (request.IsDryRun)
                return new PortalImport(plan, file.Problems, null);
            var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
            (source.File, source.Checksum, source.ImportedAt) = (request.File, checksum, installation.Clock.GetUtcNow());
            await context.SaveChangesAsync(cancellation);
            var (act, projects) = await WriteAsync(context, plan, source, cancellation);
            await transaction.CommitAsync(cancellation);
            await FollowAsync(projects, cancellation);
            return new PortalImport(plan, file.Problems, act);
        }
    }

    /// <summary>Readiness and search follow, like after every act; whoever brings both up to date later does so themselves.</summary>
    private async Task FollowAsync(IReadOnlyList<int> projects, CancellationToken cancellation)
    {
        if (installation.FollowsLater)
            return;
        if (projects.Count > 0)
            await new AssessProjects(installation.Store, Program.Facts(), installation.Clock).RunAsync(projects, cancellation);
        await new IndexProject(installation.Store, installation.Today).AllAsync(cancellation);
    }

    /// <summary>Writes what is planned; answers the act's number when anything changed, and the projects that changed with it.</summary>
    private async Task<(long? Act, IReadOnlyList<int> Projects)> WriteAsync(GuesthouseContext context, PortalPlan plan, SourceRow source, CancellationToken cancellation)
    {
        var recorded = new RecordedAct(context, NewAct(plan, source));
        foreach (var entry in plan.Entries)
            Write(entry, recorded, source.Key);
        if (!plan.Changes.Any())
        {
            await context.SaveChangesAsync(cancellation);
            return (null, []);
        }
        await recorded.SaveAsync(cancellation);
        var projects = await new FollowPortals(context, installation.Chart, installation.Clock.GetUtcNow()).RunAsync([.. plan.Changes.Select(change => change.Id)], cancellation);
        return (recorded.Number, projects);
    }

    private static void Write(PlannedEntry planned, RecordedAct recorded, int source)
    {
        void Take(PortalEntryRow row, PortalEntry entry)
        {
            (row.Raw, row.Source, row.SourceLine, row.Position, row.WithdrawnAt) = (entry.Raw, source, entry.Source.Line, planned.Position, null);
        }

        if (planned is { After: { } moved, Row: { } same, Kind: PortalChange.Unchanged })
            Take(same, moved);
        else if (planned is { After: null, Row: { } gone })
            recorded.Withdraw(gone);
        else if (planned is { After: { } after, Row: { } row })
            recorded.Change(row, _ => Take(row, after));
        else if (planned.After is { } added)
        {
            var made = new PortalEntryRow { Id = added.Id, FoldedId = added.Id.ToLowerInvariant(), Raw = added.Raw };
            Take(made, added);
            recorded.Add(made);
        }
    }

    private ActRow NewAct(PortalPlan plan, SourceRow source) => new()
    {
        Kind = ActKind,
        At = installation.Clock.GetUtcNow(),
        ByWhom = by.RecordedAs,
        Person = by.Person?.Value,
        Source = source.Key,
        Summary = string.Create(CultureInfo.InvariantCulture, $"Imported portal {source.Name}: {plan.Counts}."),
    };
}

/// <summary>What an import of a portal's file did, or would do.</summary>
/// <param name="Plan">Entry by entry.</param>
/// <param name="Problems">Entries that could not be taken, and values that were left out.</param>
/// <param name="Act">The number of the act that it is recorded as; <see langword="null"/>: nothing changed, or it was a dry run.</param>
public sealed record PortalImport(PortalPlan Plan, IReadOnlyList<Problem> Problems, long? Act);
