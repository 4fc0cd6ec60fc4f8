namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>Which texts an act points to.</summary>
public static class ActTexts
{
    /// <summary>The texts that were written with it, in the order in which they are read; of a redaction none.</summary>
    public static IReadOnlyList<TextVersion> Of(RequestAct act) => act switch
    {
        RequestFiled filed => Of(filed.Details),
        RequestEdited edited => Of(edited.Details),
        RequestCriteriaRevised revised => Of(revised.Criteria),
        RequestCommented commented => [commented.Text],
        RequestMoved moved => [.. Stated(moved.Why, moved.Alternative), .. moved.Criteria is { } criteria ? Of(criteria) : []],
        _ => [],
    };

    /// <summary>The texts of what is asked.</summary>
    public static IReadOnlyList<TextVersion> Of(RequestDetails details) => Stated(details.Need, details.Purpose, details.Paths);

    /// <summary>The texts of criteria.</summary>
    public static IReadOnlyList<TextVersion> Of(CriteriaTexts criteria) => Stated(
        criteria.UserStory, criteria.DefinitionOfDone, criteria.ArchitectureConstraints, criteria.CodingConventions, criteria.PermittedDependencies, criteria.DataContracts, criteria.Paths);

    private static List<TextVersion> Stated(params TextVersion?[] texts) => [.. texts.OfType<TextVersion>()];
}
