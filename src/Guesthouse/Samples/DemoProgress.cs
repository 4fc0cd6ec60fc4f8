using System.Globalization;
using Guesthouse.Catalog.Mining;
using Guesthouse.Cli;

namespace Guesthouse.Samples;

/// <summary>Says on standard error how far the sample organization is: a line for each day on which its administrators were at work.</summary>
/// <param name="terminal">Where to.</param>
internal sealed class DemoProgress(Terminal terminal)
{
    private long commits;

    /// <summary>The line that counts commits while they are read.</summary>
    public MiningProgress Mining() => new(terminal, TimeProvider.System);

    /// <summary>Histories were read up to a day.</summary>
    public void Read(DateTimeOffset at, int repositories, int added)
    {
        commits += added;
        terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"guesthouse: {at.UtcDateTime:d MMMM yyyy}: {repositories} repositories, {commits:N0} commits"));
    }

    /// <summary>Says something.</summary>
    public void Say(string sentence) => terminal.Error.WriteLine($"guesthouse: {sentence}");
}
