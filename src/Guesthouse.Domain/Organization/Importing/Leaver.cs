namespace Guesthouse.Domain.Organization.Importing;

/// <summary>Somebody who leaves the organization by an import.</summary>
/// <param name="Person">Their id.</param>
/// <param name="On">The first UTC day on which they are no longer there; <see langword="null"/>: they are out of force altogether, for nothing stands on them.</param>
public sealed record Leaver(string Person, DateOnly? On)
{
    /// <summary>Who leaves by what happens to a row; <see langword="null"/>: nobody.</summary>
    internal static Leaver? Of(PlannedRow row)
    {
        if (row.Statement.Kind != StatementKind.Person || row.Before?.Statement.Details.LeftOn is not null)
            return null;
        if (row.Kind == PlannedKind.Withdrawn)
            return new Leaver(row.Statement.Subject, null);
        return row.After?.Statement.Details.LeftOn is { } day ? new Leaver(row.Statement.Subject, day) : null;
    }
}
