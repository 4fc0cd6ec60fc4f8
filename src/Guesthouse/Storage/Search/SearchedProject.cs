using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Storage.Search;

/// <summary>A project as the index of search holds it.</summary>
/// <param name="Entry">What is held in memory.</param>
/// <param name="Inputs">A hash of what it was made from; the same inputs make the same entry.</param>
/// <param name="Tokens">Its words by field, as <see cref="SearchText"/> writes them; empty: nothing finds it.</param>
/// <param name="Words">Its words, each once.</param>
internal sealed record SearchedProject(CatalogEntry Entry, string Inputs, string Tokens, IReadOnlyList<string> Words);
