using CsvHelper;
using Guesthouse.Domain;
using Guesthouse.Organization;

namespace Guesthouse.Access.Accounts;

/// <summary>Reads a list of people who are to have accounts, and writes their links.</summary>
internal static class AccountList
{
    private static readonly CsvWriterOptions csv = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };
    private static readonly string[] columns = ["person", "email"];

    /// <summary>Reads a file.</summary>
    /// <returns>Whom it names, each once; or every line that is wrong.</returns>
    public static Result<IReadOnlyList<WantedAccount>> Read(string file)
    {
        var read = TextFile.Read(file);
        if (!read.TryGet(out var text))
            return Result.Failure<IReadOnlyList<WantedAccount>>(read.Problems);
        var (problems, wanted) = (new InputProblems(file), new List<WantedAccount>());
        foreach (var row in CsvTable.Rows(text, columns, "person", problems))
            if (row.Word("person") is not { } person)
                problems.Add(row.Line, "field.missing", "The person is missing.");
            else if (wanted.Exists(each => each.Person == person))
                problems.Add(row.Line, "account.twice", $"'{person}' stands in the list twice.");
            else
                wanted.Add(new WantedAccount(person, row.Email("email"), problems.At(row.Line)));
        if (wanted.Count == 0 && problems.IsEmpty)
            problems.Add(1, "account.nobody", "The list names nobody.");
        return problems.Unless<IReadOnlyList<WantedAccount>>(wanted);
    }

    /// <summary>Writes links as CSV.</summary>
    public static void Write(IReadOnlyList<IssuedLink> links, Uri site, TextWriter output)
    {
        using var writer = CsvWriter.Create(output, csv, leaveOpen: true);
        WriteRow(writer, "person", "email", "link", "until");
        foreach (var link in links)
            WriteRow(writer, link.Person, link.Mail, link.AddressAt(site).ToString(), link.UntilInWords);
    }

    private static void WriteRow(CsvWriter writer, params string[] cells)
    {
        foreach (var cell in cells)
            writer.WriteField(cell);
        writer.EndRecord();
    }
}
