namespace Guesthouse.Web.Requests;

/// <summary>The texts of how a promise of a first response stands. One <c>.resx</c> a language beside this file.</summary>
public sealed class PromiseTexts;
