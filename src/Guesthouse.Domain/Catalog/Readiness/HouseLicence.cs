using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>A README's words on the licence, where no file of its own has them.</summary>
public static class HouseLicence
{
    /// <summary>The topic.</summary>
    public static Topic Topic { get; } = new()
    {
        Phrases = WordPattern.All(
            "licensed|distributed|released|available under ~6 license|licence|apache|mit|bsd|gpl|mpl", "apache|mit|bsd|gpl|mozilla|innersource ~3 license|licence", "sous ~2 licence", "bajo ~3 licencia", "под лицензиеи", "распространяется ~3 лицензи*"),
    };
}
