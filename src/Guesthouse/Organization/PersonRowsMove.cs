using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Organization;

/// <summary>What is said of one person becomes said of another; the first goes out of force.</summary>
/// <param name="stored">What is in force.</param>
/// <param name="recorded">The act that writes the rows.</param>
/// <param name="person">Who goes.</param>
/// <param name="into">Who stays.</param>
internal sealed class PersonRowsMove(StoredStatements stored, RecordedAct recorded, string person, string into)
{
    /// <summary>Moves the rows.</summary>
    /// <returns>Where the days of what is said of both contradict each other; nothing is to be written then.</returns>
    public IReadOnlyList<Problem> Run()
    {
        // The person who stays is part of the act without a change: from there it is known who was made one with whom.
        recorded.Change(stored.RowOf(stored.InForce.Single(kept => IsPerson(kept, into))), _ => { });
        return [.. stored.InForce.Where(Names).Select(Move).OfType<Problem>()];
    }

    private bool Names(Kept kept) => IsNamed(kept.Statement.Kind.SubjectKind(), kept.Statement.Subject) || IsNamed(kept.Statement.Kind.ValueKind(), kept.Statement.Value);

    private bool IsNamed(StatementKind? kind, string id) => kind == StatementKind.Person && id == person;

    private Problem? Move(Kept kept)
    {
        var row = stored.RowOf(kept);
        var after = kept.Statement with { Subject = Renamed(kept.Statement.Kind.SubjectKind(), kept.Statement.Subject), Value = Renamed(kept.Statement.Kind.ValueKind(), kept.Statement.Value) };
        var opponent = stored.InForce.FirstOrDefault(other => other != kept && other.Statement.Matter == after.Matter && other.Statement.Span.Overlaps(after.Span));
        if (IsPerson(kept, person) || IsOwnManager(after) || Repeats(opponent?.Statement, after))
            recorded.Withdraw(row);
        else if (opponent is null)
            recorded.Change(row, Rename);
        else
            return new Problem(
                ProblemKind.Conflict, "people.contradiction", $"'{kept.Statement}' ({kept.Source}) and '{opponent.Statement}' ({opponent.Source}) contradict each other; correct one of them in its file first.");
        return null;
    }

    private string Renamed(StatementKind? kind, string id) => IsNamed(kind, id) ? into : id;

    private static bool IsPerson(Kept kept, string id) => kept.Statement.Kind == StatementKind.Person && kept.Statement.Subject == id;

    private static bool IsOwnManager(Statement statement) => statement.Kind == StatementKind.PersonManager && statement.Subject == statement.Value;

    private static bool Repeats(Statement? earlier, Statement later) => earlier is not null && earlier.Span == later.Span && (earlier.Details.Home || !later.Details.Home);

    private void Rename(SourcedRow row)
    {
        switch (row)
        {
            case PersonEmailRow email:
                email.Person = into;
                break;
            case PersonLoginRow login:
                login.Person = into;
                break;
            case PersonManagerRow manager:
                (manager.Person, manager.Manager) = (Renamed(StatementKind.Person, manager.Person), Renamed(StatementKind.Person, manager.Manager));
                break;
            case TeamLeadRow lead:
                lead.Person = into;
                break;
            case MembershipRow membership:
                membership.Person = into;
                break;
            default:
                throw new ArgumentException($"{row.GetType().Name} names no person.", nameof(row));
        }
    }
}
