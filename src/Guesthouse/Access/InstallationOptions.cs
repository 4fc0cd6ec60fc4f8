using System.CommandLine;
using System.Data.Common;
using Guesthouse.Access.Settings;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access;

/// <summary>The options of every command that works on an installation: where it is, and on whose behalf the command acts.</summary>
public sealed class InstallationOptions
{
    private const string ByVariable = "GUESTHOUSE_BY";

    /// <summary><c>--data</c>.</summary>
    public Option<string?> Data { get; } = new("--data")
    {
        Description = "The data folder [default: GUESTHOUSE_DATA, else guesthouse in the user's folder for data]",
        HelpName = "DIR",
    };

    /// <summary><c>--database</c>.</summary>
    public Option<string?> Database { get; } = new("--database")
    {
        Description = "A PostgreSQL database instead of the file in the data folder; GUESTHOUSE_DATABASE and GUESTHOUSE_DATABASE_FILE keep passwords out of the command line",
        HelpName = "\"Host=…\"",
    };

    /// <summary><c>--by</c>.</summary>
    public Option<string?> By { get; } = new("--by")
    {
        Description = $"Act and see as this person of the organization, with exactly their permissions [default: {ByVariable}, else the operator]",
        HelpName = "PERSON",
    };

    /// <summary>The three, to be added to a command.</summary>
    public IEnumerable<Option> All => [Data, Database, By];

    /// <summary>Whether the command line names an installation.</summary>
    public bool AreGiven(ParseResult parsed) => parsed.GetValue(Data) is not null || parsed.GetValue(Database) is not null;

    /// <summary>The place that a command line names.</summary>
    public Result<StoreLocation> LocationOf(ParseResult parsed) =>
        StoreLocation.Read(parsed.GetValue(Data), parsed.GetValue(Database), Environment.GetEnvironmentVariable);

    /// <summary>Opens the installation that a command line names.</summary>
    /// <returns>The installation; or why it cannot be opened, or that nobody of the organization is called so.</returns>
    public Result<Installation> Open(ParseResult parsed)
    {
        var location = LocationOf(parsed);
        if (!location.TryGet(out var place))
            return Result.Failure<Installation>(location.Problems);
        if (SettingsInForce.Read(place.Folder, Environment.GetEnvironmentVariable, Program.Settings()) is { IsOk: false } settings)
            return Result.Failure<Installation>(settings.Problems);
        var opened = Store.Open(place, Terminal.Of(parsed).Error, TimeProvider.System);
        if (!opened.TryGet(out var store))
            return Result.Failure<Installation>(opened.Problems);
        var chart = new Lazy<OrganizationChart>(() => ChartOf(store));
        var by = parsed.GetValue(By) ?? Environment.GetEnvironmentVariable(ByVariable);
        var viewer = Guard(store, () => ViewerOfAsync(by, store, chart)).GetAwaiter().GetResult();
        if (viewer.TryGet(out var caller))
            return new Installation(store, chart, caller, TimeProvider.System);
        store.Dispose();
        return Result.Failure<Installation>(viewer.Problems);
    }

    /// <summary>Opens the installation and runs a command on it; tells refusals.</summary>
    public async Task<int> RunAsync(ParseResult parsed, Func<Installation, Task<Result<int>>> command, CancellationToken cancellation)
    {
        var opened = Open(parsed);
        if (!opened.TryGet(out var installation))
            return Refusal.Tell(opened.Problems, Terminal.Of(parsed).Error);
        using (installation)
        {
            var answer = await Guard(installation.Store, () => command(installation));
            return answer.TryGet(out var exitCode) ? exitCode : Refusal.Tell(answer.Problems, Terminal.Of(parsed).Error);
        }
    }

    /// <summary>Does something; a database file that is busy for too long, full or damaged, or an organization in it that somebody broke, is no fault of ours.</summary>
    private static async Task<Result<T>> Guard<T>(Store store, Func<Task<Result<T>>> work)
        where T : notnull
    {
        Problem? problem = null;
        try
        {
            return await work();
        }
        catch (DamagedOrganizationException error)
        {
            return error.Problem;
        }
        catch (DbException error) when ((problem = store.ProblemOf(error)) is not null)
        {
            return problem;
        }
        catch (DbUpdateException error) when ((problem = store.ProblemOf(error)) is not null)
        {
            return problem;
        }
    }

    private static OrganizationChart ChartOf(Store store)
    {
        using var context = store.Context();
        return StoredOrganization.LoadAsync(context, CancellationToken.None).GetAwaiter().GetResult();
    }

    private static async Task<Result<Viewer>> ViewerOfAsync(string? person, Store store, Lazy<OrganizationChart> chart)
    {
        if (string.IsNullOrWhiteSpace(person))
            return Viewer.Operator;
        if (chart.Value.Person(new PersonId(person.Trim())) is not { } entry)
            return new Problem(ProblemKind.NotFound, "by.unknown-person", "Nobody of the organization has the id that --by or GUESTHOUSE_BY names.");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        if (!chart.Value.IsThere(entry.Id, today))
            return new Problem(ProblemKind.Forbidden, "by.left", "Whom --by or GUESTHOUSE_BY names has left the organization.");
        await using var context = store.Context();
        return Viewer.OnCommandLine(entry.Id, (await StoredOffices.LoadAsync(context, CancellationToken.None)).Of(entry.Id, today), chart.Value, today);
    }
}
