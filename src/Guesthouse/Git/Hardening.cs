namespace Guesthouse.Git;

/// <summary>
/// What every call of git is given so that a repository can neither run a program, nor reach the network, nor change what git prints, and
/// is never written to. One row per measure, each with its reason.
/// </summary>
internal static class Hardening
{
    /// <summary>
    /// The folder in which git is told to stand, and which it is told is the work tree. It reads a <c>.mailmap</c> from there, and
    /// <c>core.worktree</c> of a repository could otherwise name any folder; the program's own has none.
    /// </summary>
    public static readonly string Stand = AppContext.BaseDirectory;

    /// <summary>Switches that stand before git's command.</summary>
    private static readonly string[] switches =
    [
        "--no-pager",
        // No index.lock, no refreshed index: the repository is not ours.
        "--no-optional-locks",
        // refs/replace would show other commits than the ones that were signed off.
        "--no-replace-objects",
    ];

    /// <summary>Settings laid over those of the repository.</summary>
    private static readonly string[] settings =
    [
        // Programs that a repository's own configuration could name.
        "core.fsmonitor=false",
        "core.hooksPath=/dev/null",
        "protocol.ext.allow=never",
        "log.showSignature=false",
        // Text comes as UTF-8 whatever the commit was written in.
        "i18n.logOutputEncoding=UTF-8",
        // A root commit without its paths would be a commit without paths.
        "log.showRoot=true",
        // Any file of this machine could be named here; the blob that is wanted is named by the call.
        "mailmap.file=",
        "mailmap.blob=",
    ];

    /// <summary>The environment, from which everything that begins with <c>GIT_</c> has been taken before (a hook's <c>GIT_DIR</c>, a user's tracing).</summary>
    private static readonly (string Name, string Value)[] environment =
    [
        // The settings of this machine and of its user decide nothing; HOME may be missing.
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_ATTR_NOSYSTEM", "1"),
        // Nobody is there to answer.
        ("GIT_TERMINAL_PROMPT", "0"),
        // A blobless clone would fetch what it lacks, through programs that its own configuration names.
        ("GIT_ALLOW_PROTOCOL", "none"),
        ("GIT_NO_LAZY_FETCH", "1"),
        // Parents rewritten in info/grafts are not the parents that the commit names.
        ("GIT_GRAFT_FILE", "/dev/null/none"),
        ("GIT_WORK_TREE", Stand),
        // One write per buffer instead of one per commit: a sixth of the wall time through a pipe.
        ("GIT_FLUSH", "0"),
        // Messages are read by programs.
        ("LC_ALL", "C"),
    ];

    /// <summary>Switches for commands that show differences: no program that the repository names looks at them, no setting of it bends them.</summary>
    public static IReadOnlyList<string> Differences { get; } =
    [
        "--no-ext-diff", "--no-textconv", "--no-renames", "--no-color", "--no-relative", "--ignore-submodules=none", "-O/dev/null",
    ];

    /// <summary>The arguments that stand before git's command.</summary>
    /// <param name="gitDirectory">The repository; <see langword="null"/> for a call that needs none.</param>
    /// <param name="setting">One more setting, which outweighs those above.</param>
    public static IEnumerable<string> Arguments(string? gitDirectory, string? setting)
    {
        // Belongs to somebody else, and may: nothing of it is run.
        var safe = gitDirectory is null ? null : $"safe.directory={gitDirectory}";
        var all = settings.Append(safe).Append(setting).OfType<string>().SelectMany(one => new[] { "-c", one });
        return [.. switches, .. all, .. gitDirectory is null ? Array.Empty<string>() : [$"--git-dir={gitDirectory}"]];
    }

    /// <summary>Takes git's variables out of an environment and puts the ones above in.</summary>
    public static void Apply(IDictionary<string, string?> variables)
    {
        foreach (var inherited in variables.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            variables.Remove(inherited);
        foreach (var (name, value) in environment)
            variables[name] = value;
    }

    /// <summary>Lets git speak with a server, without asking anybody anything.</summary>
    public static void Open(IDictionary<string, string?> variables)
    {
        variables["GIT_ALLOW_PROTOCOL"] = "http:https:ssh:git:file";
        variables["GIT_ASKPASS"] = "";
        variables["GIT_SSH_COMMAND"] = "ssh -o BatchMode=yes";
        // A repository with a work tree refuses to fetch into the branch that HEAD names.
        variables.Remove("GIT_WORK_TREE");
    }
}
