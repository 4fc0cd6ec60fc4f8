namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>Where a project stands in its life.</summary>
public enum Lifecycle
{
    /// <summary>May change or vanish; build on it with care.</summary>
    Experimental,

    /// <summary>Grows and is cared for.</summary>
    Active,

    /// <summary>Is kept running, and grows no more.</summary>
    Maintenance,

    /// <summary>Is not cared for any more.</summary>
    Retired,
}
