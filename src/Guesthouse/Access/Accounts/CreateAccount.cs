using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>Makes accounts for people of the organization, all that are asked for or none, each with a one-time link.</summary>
/// <param name="installation">The installation.</param>
public sealed class CreateAccount(Installation installation)
{
    private static readonly Rule rule = AccountKeeping.Rule;

    /// <summary>Makes them.</summary>
    /// <returns>A link for each, in the order asked; or all that is in the way.</returns>
    public async Task<Result<IReadOnlyList<IssuedLink>>> RunAsync(IReadOnlyList<WantedAccount> wanted, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var offices = await StoredOffices.LoadAsync(context, cancellation);
        var work = new AccountWork(context, installation.Doer, installation.Clock.GetUtcNow());
        var (links, problems) = (new List<IssuedLink>(), new List<Problem>());
        foreach (var each in wanted)
        {
            var made = AccountKeeping.RefusalTo(installation.Standing, offices.Of(new PersonId(each.Person), installation.Today)) is { } stronger
                ? Result.Failure<AccountRow>([stronger])
                : await MakeAsync(context, work, each, cancellation);
            if (made.TryGet(out var account))
                links.Add(await work.IssueAsync(account, cancellation));
            else
                problems.AddRange(made.Problems.Select(problem => problem with { Source = each.Source }));
        }
        if (problems.Count > 0)
            return Result.Failure<IReadOnlyList<IssuedLink>>(problems);
        await transaction.CommitAsync(cancellation);
        return links;
    }

    /// <summary>Makes the account of one person; the caller has seen that they may.</summary>
    internal static async Task<Result<AccountRow>> MakeAsync(GuesthouseContext context, AccountWork work, WantedAccount wanted, CancellationToken cancellation)
    {
        if (!await context.PeopleOn(work.Today).AnyAsync(row => row.Id == wanted.Person, cancellation))
            return new Problem(ProblemKind.NotFound, "person.unknown", $"The organization has no person with the id '{wanted.Person}'.");
        if (await context.Set<AccountRow>().AnyAsync(row => row.Person == wanted.Person && row.ClosedAt == null, cancellation))
            return new Problem(ProblemKind.Conflict, "account.there", $"'{wanted.Person}' has an account; guesthouse account link {wanted.Person} makes a new link for it.");
        var stated = wanted.Mail ?? await context.Set<PersonEmailRow>().Where(row => row.Person == wanted.Person && row.WithdrawnAt == null).OrderBy(row => row.Key).Select(row => row.Email).FirstOrDefaultAsync(cancellation);
        if (stated is null)
            return new Problem(ProblemKind.Invalid, "account.no-mail", $"No e-mail address of '{wanted.Person}' is known; say with which one they sign in.");
        var parsed = AccountMail.Parse(stated);
        if (!parsed.TryGet(out var mail))
            return Result.Failure<AccountRow>(parsed.Problems);
        return await context.Set<AccountRow>().AnyAsync(row => row.Mail == mail.Value && row.ClosedAt == null, cancellation)
            ? new Problem(ProblemKind.Conflict, "account.mail-taken", "Another account has this address already; nobody shares one.")
            : await work.OpenAsync(wanted.Person, mail, cancellation);
    }
}

/// <summary>An account that is asked for.</summary>
/// <param name="Person">For whom.</param>
/// <param name="Mail">With which address they sign in; <see langword="null"/>: the first one that the organization states of them.</param>
/// <param name="Source">The line of a file that asks for it.</param>
public sealed record WantedAccount(string Person, string? Mail, SourceLine? Source = null);
