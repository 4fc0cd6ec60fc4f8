namespace Guesthouse.Domain.Facts;

/// <summary>A tag that lies in a history: annotated, or light.</summary>
/// <param name="Name">Its name without <c>refs/tags/</c>, as it may be shown.</param>
/// <param name="Commit">The commit that it leads to.</param>
/// <param name="At">When it was made; of a light tag, which holds no time, when its commit was committed.</param>
public sealed record TagFact(string Name, ObjectId Commit, DateTimeOffset At)
{
    /// <summary>Whether it names a version rather than a place: there is a digit in its name.</summary>
    public bool NamesAVersion => Name.Any(char.IsAsciiDigit);
}
