using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Storage.Search;

/// <summary>A project as the index of search holds it.</summary>
/// <param name="Entry">What is held in memory.</param>
/// <param name="Inputs">A hash of what it was made from; the same inputs make the same entry.</param>
/// <param name="Text">Its words by field; none: nothing finds it.</param>
internal sealed record SearchedProject(CatalogEntry Entry, string Inputs, SearchText Text);
