namespace Guesthouse.Web.Notices;

/// <summary>The texts of notices, of their page and of the bell. One <c>.resx</c> a language beside this file.</summary>
public sealed class NoticeTexts;
