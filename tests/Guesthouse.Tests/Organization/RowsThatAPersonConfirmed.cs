using Guesthouse.Cli;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Organization;

public class RowsThatAPersonConfirmed
{
    /// <summary>Bob came to Payments earlier, Search lies below Payments, and Carol has another name.</summary>
    private static readonly string other = Northmere.OrganizationText
        .Replace("2024-06-01", "2024-02-01", StringComparison.Ordinal)
        .Replace("name: Search, parent: northmere", "name: Search, parent: payments", StringComparison.Ordinal)
        .Replace("Carol Reyes", "Carola Reyes", StringComparison.Ordinal);

    [Theory, OnBothDatabases]
    public async Task Are_left_alone_by_imports_which_list_where_the_file_says_otherwise(TestDatabase database)
    {
        using var installation = await CorrectedInstallation.With(database, Northmere.OrganizationText);
        await installation.Do("people", "confirm", "bob");
        await installation.Do("teams", "confirm", "search");

        var said = await installation.Import(other, "--correct");

        Assert.Contains("contradictions:", said, StringComparison.Ordinal);
        Assert.Contains("'team of bob: search, until 2024-02-01' is not taken: 'team of bob: search, until 2024-06-01', confirmed by a person, stays.", said, StringComparison.Ordinal);
        Assert.Contains("'parent of search: payments' is not taken: 'parent of search: northmere', confirmed by a person, stays.", said, StringComparison.Ordinal);
        await installation.CountsAs(Northmere.OrganizationText.Replace("Carol Reyes", "Carola Reyes", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Follow_the_file_again_once_the_confirmation_is_taken_back(TestDatabase database)
    {
        using var installation = await CorrectedInstallation.With(database, Northmere.OrganizationText);
        var person = await installation.Do("people", "confirm", "bob");
        await installation.Do("teams", "confirm", "search");

        await installation.Do("teams", "undo");
        await installation.Do("people", "undo", person.Split(' ', '.')[3]);
        await installation.Import(other, "--correct");

        await installation.CountsAs(other);
    }

    [Theory, OnBothDatabases]
    public async Task Are_confirmed_once_by_those_who_may(TestDatabase database)
    {
        using var installation = await CorrectedInstallation.With(database, Northmere.OrganizationText);
        await installation.Do("people", "confirm", "bob");

        Assert.Contains("confirmed already", await installation.Refused(ExitCode.Conflict, "people", "confirm", "bob"), StringComparison.Ordinal);
        Assert.Contains("Did you mean 'search'?", await installation.Refused(ExitCode.NotFoundOrForbidden, "teams", "confirm", "serach"), StringComparison.Ordinal);
        await installation.Refused(ExitCode.NotFoundOrForbidden, "teams", "confirm", "search", "--by", "bob");
        await installation.Refused(ExitCode.NotFoundOrForbidden, "teams", "undo");
    }
}
