namespace Guesthouse.Web.Editing;

/// <summary>The texts of this module.</summary>
public sealed class EditTexts;
