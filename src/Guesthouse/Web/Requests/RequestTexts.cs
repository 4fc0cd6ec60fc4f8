namespace Guesthouse.Web.Requests;

/// <summary>The texts of the pages about requests. One <c>.resx</c> a language beside this file.</summary>
public sealed class RequestTexts;
