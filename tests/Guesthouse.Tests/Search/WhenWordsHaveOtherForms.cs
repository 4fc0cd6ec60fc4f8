using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Search;

public sealed class WhenWordsHaveOtherForms
{
    [Theory]
    [OnBothDatabases]
    public async Task A_word_that_hardly_any_project_has_is_found_in_other_forms_too(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.Add("machines", row => row.Description = "Creating and upgrading machines");
        place.Add("notes", row => row.Readme = "Before you upgrade the machines");
        place.Add("other", row => row.Description = "machines");
        await place.Index();

        Assert.Equal(["machines", "notes"], await place.Slugs("q=machines upgrade"));
        Assert.Equal(["notes"], await place.Slugs("q=machines upgrade before"));
        Assert.Empty((await place.Find("q=machines upgraded")).AlsoSearched);
        Assert.Equal(2, (await place.Find("q=machines upgraded")).Projects.Count);
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_beginning_of_many_words_is_found_like_one_of_few(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.Add("many", row => row.Readme = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"stone{i}")));
        place.Add("one", row => row.Readme = "stonework");
        place.Add("whole", row => row.Description = "A stone");
        await place.Index();

        Assert.Equal(["whole", "many", "one"], await place.Slugs("q=stone"));
        Assert.Equal(["one"], await place.Slugs("q=stonew"));
        Assert.Equal(["many"], await place.Slugs("q=stone199"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_language_is_found_by_its_name_and_a_package_by_what_it_is_called(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.Add("ledger", values: [(ProfileField.Language, "C#"), (ProfileField.Package, "nuget:northmere.ledger.core")]);
        place.Add("books", values: [(ProfileField.Language, "Python"), (ProfileField.Package, "npm:@northmere/page-turner")]);
        await place.Index();

        foreach (var (query, slug) in new[] { ("c%23", "ledger"), ("python", "books"), ("northmere.ledger.core", "ledger"), ("@northmere/page-turner", "books") })
            Assert.Equal([slug], await place.Slugs($"q={query}"));
        Assert.Equal(2, (await place.Slugs("q=northmere")).Count);
    }
}
