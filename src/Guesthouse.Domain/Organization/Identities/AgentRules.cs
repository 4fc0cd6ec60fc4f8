namespace Guesthouse.Domain.Organization.Identities;

/// <summary>Which identities are bots or AI agents. One rule for authors and for assistants among co-authors.</summary>
/// <remarks>
/// An identity is an agent's when its address or login is one, or when most of its commits are signed with an agent's name: an address that a
/// script used once stays its owner's. Plain first names of assistants (<em>Claude</em>, <em>Jules</em>) never suffice: people bear them too.
/// </remarks>
public sealed class AgentRules
{
    private static readonly HashSet<string> names = new(StringComparer.Ordinal)
    {
        "dependabot", "dependabot-preview", "renovate", "renovatebot", "github-actions", "github actions", "greenkeeper", "mergify", "snyk-bot",
        "k8s-prow", "k8s-ci-robot", "kubernetes submit queue", "codecov-io", "pre-commit-ci", "allcontributors", "semantic-release",
        "copilot", "copilot-swe-agent", "github copilot", "copilot autofix powered by ai", "claude code", "cursoragent", "cursor agent", "devin-ai-integration",
        "google-labs-jules", "gemini-code-assist", "gemini-cli", "chatgpt-codex-connector", "openai-codex", "openhands", "openhands-agent", "amazon-q-developer", "sweep-ai", "aider",
    };

    private static readonly HashSet<string> addresses = new(StringComparer.Ordinal)
    {
        "noreply@anthropic.com", "cursoragent@cursor.com", "noreply@aider.chat", "openhands@all-hands.dev", "noreply@openai.com", "codex@openai.com", "bot@renovateapp.com",
        "support@dependabot.com",
    };

    /// <summary>Domains whose every signature is their assistant's, with the name it must bear there.</summary>
    private static readonly (string Domain, string Name)[] assistants =
        [("@anthropic.com", "claude"), ("@cursor.com", "cursor"), ("@openai.com", "codex"), ("@google.com", "gemini-code-assist")];

    private readonly HashSet<string> stated;

    /// <summary>The rules, with the logins, names and addresses that the organization's file states beside them.</summary>
    public AgentRules(IEnumerable<string> bots) => stated = [.. bots.Select(bot => bot.Trim().ToLowerInvariant())];

    /// <summary>Whether the identity is a bot's or agent's.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="names">The names it signed with and how often each; at least one.</param>
    public bool IsAgent(IdentityKey key, IReadOnlyDictionary<string, int> names)
    {
        if (IsAgentAddress(key))
            return true;
        var total = 0;
        var agents = 0;
        foreach (var (name, count) in names)
        {
            total += count;
            if (IsAgentName(name.Trim().ToLowerInvariant()) || IsAssistant(key, name))
                agents += count;
        }
        return agents * 2 > total;
    }

    private bool IsAgentAddress(IdentityKey key)
    {
        var address = key.Value;
        if (addresses.Contains(address) || stated.Contains(address))
            return true;
        var login = key.NoReplyLogin ?? (address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? address[..at] : null);
        return login is not null && IsAgentName(login);
    }

    private bool IsAgentName(string name) =>
        names.Contains(name)
        || stated.Contains(name)
        || name.Contains("[bot]", StringComparison.Ordinal)
        || name.EndsWith("-bot", StringComparison.Ordinal)
        || name.EndsWith("-robot", StringComparison.Ordinal)
        || (name.EndsWith("robot", StringComparison.Ordinal) && name.Contains("prow", StringComparison.Ordinal));

    private static bool IsAssistant(IdentityKey key, string name) =>
        assistants.Any(known =>
            key.Value.EndsWith(known.Domain, StringComparison.Ordinal) && name.StartsWith(known.Name, StringComparison.OrdinalIgnoreCase));
}
