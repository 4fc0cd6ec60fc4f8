namespace Guesthouse.Web.Teams;

/// <summary>The texts of the pages about teams, people and identities. One <c>.resx</c> a language beside this file.</summary>
public sealed class TeamTexts;
