using Guesthouse.Domain.Measures;

namespace Guesthouse.Measures.Figures;

/// <summary>Which changes a figure counts.</summary>
/// <param name="Unit">What counts as a change.</param>
/// <param name="Window">The UTC days.</param>
/// <param name="Project">The key of a project whose own pages they are on; <see langword="null"/>: the organization, each change once.</param>
public sealed record FigureScope(MeasureUnit Unit, MeasureWindow Window, int? Project = null);
