using System.CommandLine;

namespace Guesthouse.Tests.Architecture;

/// <summary>Every command of the program, as somebody tries it who must not learn of a restricted project: a new command gets its line here.</summary>
public class WhatOutsidersTry
{
    /// <summary>The words that stand for what only an installation has.</summary>
    public const string File = "FILE", Folder = "FOLDER", Commit = "COMMIT";

    /// <summary>
    /// By command, what it is tried with. The restricted project has the slug <c>hidden-house</c>, once had <c>finder</c>, is called
    /// <c>Secret Garden</c>, and is the repository <c>northmere/finder</c>. Null where the command knows no installation, or serves visitors, whose every page
    /// <see cref="Web.When_houses_are_shown"/> walks.
    /// </summary>
    public static IReadOnlyDictionary<string, string[]?> Attempts { get; } = new Dictionary<string, string[]?>(StringComparer.Ordinal)
    {
        ["measure"] =
        [
            "", "--format json", "--format csv", "--format csv --table flows", "--format csv --table distances", "--format csv --table problems", "--unit pull-request --format json",
            $"--explain {Commit}", $"--explain {Commit} --format json", "--explain finder#1", "--explain northmere/finder#1", "--explain #1",
        ],
        ["import org"] = [File, $"{File} --dry-run", $"{File} --dry-run --format json"],
        ["import portal"] = [File, $"{File} --dry-run"],
        ["import undo"] = ["", "1"],
        ["identities list"] = ["", "--all", "--all --format json", "--all --format csv", "--unmatched"],
        ["identities confirm"] = ["bob@search.example bob", "find@search.example ada"],
        ["identities refuse"] = ["bob@search.example bob"],
        ["identities merge"] = ["bob@search.example ada@payments.example"],
        ["identities split"] = ["bob@search.example ada@payments.example"],
        ["identities undo"] = ["1"],
        ["people merge"] = ["bob ada"],
        ["people confirm"] = ["bob"],
        ["people undo"] = ["", "1"],
        ["teams confirm"] = ["search"],
        ["teams undo"] = ["", "1"],
        ["calendar show"] = ["--team search", "--person eve"],
        ["calendar set"] = ["--person eve --inherit"],
        ["absence add"] = ["eve --from 2026-12-21"],
        ["absence remove"] = ["eve --from 2026-12-21"],
        ["repo add"] = [Folder, $"{Folder} --team search"],
        ["repo list"] = [""],
        ["repo remove"] = ["finder", "northmere/finder", "findr"],
        ["mine"] = ["", "finder", "northmere/finder", "findr"],
        ["project list"] = ["", "--unconfirmed"],
        ["project show"] = ["hidden-house", "finder", "hiden-house", "ledger", "ledger --format json", "hidden-house --format json"],
        ["project add"] = ["mine --scope northmere/finder", "mine --scope finder:docs"],
        ["project remove"] = ["hidden-house", "finder"],
        ["project release"] = ["hidden-house title", "ledger title"],
        ["project confirm"] = ["hidden-house", "ledger"],
        ["project undo"] = ["hidden-house", "ledger"],
        ["project name"] = ["hidden-house --product-owner ada", "ledger --product-owner ada"],
        ["project end"] = ["hidden-house --product-owner eve --reason x", "ledger --product-owner eve --reason x"],
        ["project set"] = ["hidden-house --name Mine", "finder --name Mine", "hiden-house --name Mine", "ledger --slug hidden-house", "hidden-house --visible-to everyone", "ledger --scope northmere/finder", "hidden-house --level closed"],
        ["project used-by"] = ["hidden-house", "finder", "hiden-house", "ledger", "ledger --format json", "hidden-house --format json"],
        ["project use"] = ["hidden-house --team payments", "finder --team payments", "ledger --team payments"],
        ["project readiness"] = ["hidden-house", "finder", "hiden-house", "ledger", "hidden-house --format json"],
        ["project score"] = ["hidden-house", "finder", "hiden-house", "ledger", "hidden-house --format json"],
        ["check"] = null,
        ["init"] = null,
        ["search"] = ["", "--format json", "findr", "secrt gardn --format json", "find", "secr", "--facet host=search --format json", "ledgr --format json"],
        ["search rebuild"] = [""],
        ["export portal"] = [""],
        ["export catalogue"] = ["", "--format csv", "--format backstage"],
        ["request file"] = ["hidden-house --need x --purpose y", "finder --need x --purpose y", "ledger --need x --purpose finds --team payments"],
        ["request list"] = ["", "--format json", "--project hidden-house", "--project finder --format json", "--host search", "--guest search --format json", "--waiting", "findr", "secret garden", "#1"],
        ["request show"] = ["1", "#1 --events", "1 --format json", "2"],
        ["request ask"] = ["1 --question x"],
        ["request answer"] = ["1 --answer x"],
        ["request plan"] = ["1"],
        ["request open"] = ["1 --story x --done y --size S"],
        ["request decline"] = ["1 --reason x --alternative y"],
        ["request withdraw"] = ["1"],
        ["request reopen"] = ["1 --reason x"],
        ["request deliver"] = ["1"],
        ["request comment"] = ["1 --text x", "1 --text x --at-version 9"],
        ["request edit"] = ["1 --need x"],
        ["request revise"] = ["1 --done x"],
        ["request second"] = ["1", "1 --team payments"],
        ["request follow"] = ["1"],
        ["request unfollow"] = ["1"],
        ["request redact"] = ["1 --text 1/1"],
        ["request check"] = [""],
        ["rfc propose"] = ["--project hidden-house --title x --problem y --proposal z --owner ada --until 2099-01-01", "--project finder --title x --problem y --proposal z --owner ada --until 2099-01-01"],
        ["rfc list"] = ["", "--format json", "--project hidden-house", "--project finder", "--state open --format json", "--waiting-for-me"],
        ["rfc show"] = ["1", "1 --events", "1 --format json", "2"],
        ["rfc sign"] = ["1", "1 --at-version 9"],
        ["rfc object"] = ["1 --why x"],
        ["rfc comment"] = ["1 --text x"],
        ["rfc revise"] = ["1 --title x"],
        ["rfc withdraw"] = ["1"],
        ["rfc reopen"] = ["1 --why x --until 2099-01-01"],
        ["rfc redact"] = ["1 --text 1/1"],
        ["decision list"] = ["", "--format json", "--format csv", "findr", "slow", "--project hidden-house", "--project finder --format json", "#1"],
        ["notice list"] = ["", "--unread --format json"],
        ["notice read"] = ["", "1"],
        ["notice set"] = ["yours off"],
        ["demo"] = null, // builds a company of its own, in a folder of its own
        ["admin create"] = ["--person eve", "--name Eve --email eve@search.example"],
        ["admin name"] = ["eve --program-lead"],
        ["admin end"] = ["eve --program-lead"],
        ["account list"] = ["", "--format json"],
        ["account create"] = ["eve", $"--list {File}"],
        ["account link"] = ["eve"],
        ["account close"] = ["eve"],
        ["serve"] = null,
        ["config"] = [""],
    };

    [Fact]
    public void No_command_is_missing_and_none_is_named_that_is_gone() =>
        Assert.Equal(Leaves(Program.Commands(), "").Order(StringComparer.Ordinal), Attempts.Keys.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Leaves(IEnumerable<Command> commands, string path) =>
        commands.SelectMany(command => (IEnumerable<string>)[.. command.Action is null ? Array.Empty<string>() : [path + command.Name], .. Leaves(command.Subcommands, $"{path}{command.Name} ")]);
}
