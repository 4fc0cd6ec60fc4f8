using System.Globalization;
using System.Text;
using Guesthouse.Domain;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Adds a person whom no file names; no import touches them.</summary>
/// <param name="context">The database, in a transaction that the caller commits.</param>
/// <param name="by">Who adds them.</param>
/// <param name="now">When.</param>
internal sealed class AddPerson(GuesthouseContext context, Doer by, DateTimeOffset now)
{
    private const int MostLetters = 120;

    /// <summary>Adds the person with an address that nobody has.</summary>
    /// <returns>Their id, made from the name; <c>person.bad-name</c> for what is no name.</returns>
    public async Task<Result<string>> RunAsync(string name, string email, CancellationToken cancellation)
    {
        var written = name.Trim();
        if (written.Length is 0 or > MostLetters || written.Any(char.IsControl))
            return new Problem(ProblemKind.Invalid, "person.bad-name", $"A person's name has 1 to {MostLetters} letters.");
        var id = await FreeIdAsync(IdOf(written, email), cancellation);
        var recorded = new RecordedAct(context, new ActRow { Kind = "people.add", At = now, ByWhom = by.RecordedAs, Person = by.Person?.Value, Summary = "Added a person." });
        recorded.Add(new PersonRow { Id = id, Name = written });
        recorded.Add(new PersonEmailRow { Person = id, Email = email });
        await recorded.SaveAsync(cancellation);
        return id;
    }

    /// <summary>Ids are never given twice, for what people did stays theirs.</summary>
    private async Task<string> FreeIdAsync(string wanted, CancellationToken cancellation)
    {
        var taken = (await context.Set<PersonRow>().Where(row => row.Id.StartsWith(wanted)).Select(row => row.Id).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var id = wanted;
        for (var number = 2; taken.Contains(id); number++)
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        return id;
    }

    /// <summary>The name in plain small letters; where it has none of those, what stands before the @.</summary>
    private static string IdOf(string name, string email)
    {
        var id = Plain(name.Normalize(NormalizationForm.FormD));
        return id.Length > 0 ? id : Plain(email.Split('@')[0]) is { Length: > 0 } local ? local : "person";
    }

    private static string Plain(string text)
    {
        var plain = new string([.. text.ToLowerInvariant().Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '.')]);
        return string.Join('.', plain.Split('.', StringSplitOptions.RemoveEmptyEntries));
    }
}
