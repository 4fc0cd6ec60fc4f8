using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Access.Accounts;
using Guesthouse.Access.Settings;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Exchange;
using Guesthouse.Catalog.Mining;
using Guesthouse.Catalog.Projects;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Catalog.Repositories;
using Guesthouse.Catalog.Search;
using Guesthouse.Catalog.Starting;
using Guesthouse.Cli;
using Guesthouse.Contributions;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Supplied;
using Guesthouse.Corrections;
using Guesthouse.Corrections.Calendars;
using Guesthouse.Decisions;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Measures;
using Guesthouse.Measures.Stored;
using Guesthouse.Measures.Supplied;
using Guesthouse.Notices;
using Guesthouse.Samples;
using Guesthouse.Web;

namespace Guesthouse;

/// <summary>The table of contents: one line per module that has a command.</summary>
public static class Program
{
    /// <summary>Every command, in the order in which help lists them.</summary>
    public static IReadOnlyList<Command> Commands() =>
    [
        MeasureCommands.Build(),
        ImportCommands.Build(),
        IdentityCommands.Build(),
        PeopleCommands.Build(),
        TeamCommands.Build(),
        CalendarCommands.Build(),
        AbsenceCommands.Build(),
        RepositoryCommands.Build(),
        MineCommands.Build(Follow()),
        ProjectCommands.Build(Follow()),
        CheckCommands.Build(),
        InitCommands.Build(),
        SearchCommands.Build(),
        ExportCommands.Build(),
        RequestCommands.Build(),
        RfcCommands.Build(),
        DecisionCommands.Build(),
        NoticeCommands.Build(),
        AdminCommands.Build(),
        AccountCommands.Build(),
        ServeCommands.Build(),
        DemoCommands.Build(),
        ConfigCommands.Build(Settings()),
    ];

    /// <summary>Every fact about projects that one module supplies to the catalogue: one line per fact.</summary>
    public static SuppliedFacts Facts() => new(
        new GuestsOfProjects(),
        new FirstTimersOfProjects(),
        new CommittersOfProjects(),
        new WantedNowOfProjects(),
        new AnswerTimesOfProjects(),
        new PromisesOfProjects());

    /// <summary>What follows from events of requests, in the same transaction and in this order: one line for each module that has something to do.</summary>
    internal static IReadOnlyList<IRequestListener> Listeners() => [new KeepRequestDecision(), new TellOfRequest()];

    /// <summary>What follows facts and corrections: classes and figures, then readiness.</summary>
    /// <param name="clock">The time at which projects are assessed; <see langword="null"/>: now.</param>
    public static DeriveClasses Follow(TimeProvider? clock = null) => AssessAfter.Deriving(RecomputeClasses.AfterAsync, Facts(), clock ?? TimeProvider.System);

    /// <summary>Every setting of an installation: one line for each.</summary>
    public static IReadOnlyList<Setting> Settings() => [KnowledgeOptions.HalfLife, .. AccessOptions.Settings];

    /// <summary>Runs the command that <paramref name="args"/> name.</summary>
    public static async Task<int> Main(string[] args)
    {
        using var interruption = new Interruption();
        return await CommandLine.RunAsync(Commands(), args, Terminal.OfThisProcess(), interruption.Token);
    }
}
