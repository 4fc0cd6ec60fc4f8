namespace Guesthouse.Domain.Access;

/// <summary>Who may make, open and close the account of whom. Whoever gives somebody a link could use it themselves, so nobody gives one for more than they are.</summary>
public static class AccountKeeping
{
    private static readonly Rule keeps = Rule.Needs(Permission.KeepPeople), namesOfficers = Rule.Needs(Permission.NameOfficers);

    /// <summary>What keeping accounts takes where nobody with an office is concerned.</summary>
    public static Rule Rule => keeps;

    /// <summary>Why somebody may not; <see langword="null"/> when they may.</summary>
    /// <param name="by">Who would.</param>
    /// <param name="held">The offices of whose account it is.</param>
    /// <returns>Program leads and administrators keep accounts; those of people with an office administrators alone.</returns>
    public static Problem? RefusalTo(Standing by, IReadOnlySet<Office> held) =>
        keeps.RefusalOf(by) ?? (held.Count > 0 ? namesOfficers.RefusalOf(by) : null);
}
