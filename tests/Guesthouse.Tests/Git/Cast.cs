namespace Guesthouse.Tests.Git;

/// <summary>Somebody who commits.</summary>
public sealed record Author(string Name, string Email)
{
    public override string ToString() => $"{Name} <{Email}>";
}

/// <summary>The people of the tests, as git knows them.</summary>
public static class Cast
{
    /// <summary>Hosts in Payments.</summary>
    public static Author Ada { get; } = new("Ada Lind", "ada@payments.example");

    /// <summary>A guest from Search.</summary>
    public static Author Bob { get; } = new("Bob Okoro", "bob@search.example");

    /// <summary>Owns the product.</summary>
    public static Author Carol { get; } = new("Carol Reyes", "carol@payments.example");

    /// <summary>Runs the program.</summary>
    public static Author Dan { get; } = new("Dan Petit", "dan@program.example");
}
