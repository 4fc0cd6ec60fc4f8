namespace Guesthouse.Web.Accounts;

/// <summary>The texts of the pages about signing in and accounts. One <c>.resx</c> a language beside this file.</summary>
public sealed class AccountTexts;
