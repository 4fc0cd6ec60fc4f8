using Guesthouse.Domain.Facts;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>A role file with the content it has on the day that is looked at.</summary>
/// <param name="File">Which file.</param>
/// <param name="Content">What it says; <see langword="null"/> when its bytes could not be had.</param>
/// <param name="Day">Since when.</param>
/// <param name="Commit">The commit that brought this content.</param>
/// <param name="Order">Counts the contents as they came: a higher one came later, also on the same day.</param>
internal sealed record FileInForce(RoleFile File, RoleFileContent? Content, DateOnly Day, ObjectId Commit, int Order);
