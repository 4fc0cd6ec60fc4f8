using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Storage;
using Guesthouse.Tests.Web.Requests;

namespace Guesthouse.Tests.Web.Editing;

public class WhenPeopleAreChosen
{
    [Theory, OnBothDatabases]
    public async Task A_name_or_an_address_is_enough_and_everybody_is_offered(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);

        var page = (await pages.Dan.Open("/projects/finder/roles")).Text;
        Assert.Contains("list=\"person-people\"", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"bob\">Bob Okoro</option>", page, StringComparison.Ordinal);

        Assert.Equal(303, (await Name(pages, "okoro")).Status);
        Assert.Equal(303, (await Name(pages, "ADA@payments.example")).Status);
        Assert.Equal(2, pages.Pages.Count("roles WHERE person IN ('ada', 'bob') AND kind = 'TrustedCommitter'"));
    }

    [Fact]
    public async Task What_could_be_several_people_is_answered_with_them_and_what_is_nobody_is_refused()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        await pages.Pages.Do("admin", "create", "--name", "Ada Marsh", "--email", "ada@marsh.example");

        Assert.Equal(303, (await Name(pages, "ada m")).Status);

        var several = await Name(pages, "a");
        Assert.Equal(400, several.Status);
        Assert.Contains("Several people could be meant", several.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"/people/ada\">Ada Lind</a> <code>ada</code>", several.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"a\"", several.Text, StringComparison.Ordinal);

        Assert.Equal(404, (await Name(pages, "nobody at all")).Status);
    }

    private static Task<Answer> Name(RequestPages pages, string person) =>
        pages.Dan.Send("/projects/finder/roles/name", "/projects/finder/roles", ("person", person), ("kind", "TrustedCommitter"), ("path", ""));
}
