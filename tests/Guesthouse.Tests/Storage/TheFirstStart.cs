using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Storage;

public class TheFirstStart
{
    [Theory, OnBothDatabases]
    public async Task Makes_the_folder_and_the_schema_and_what_is_saved_is_there_at_the_next_start(TestDatabase database)
    {
        using var place = TestPlace.Empty(database);
        Directory.Delete(place.Folder);
        await using (var context = place.Open().Context())
        {
            context.Add(new TeamRow { Id = "payments", Name = "Payments" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await using var next = place.Open().Context();
        Assert.Equal("Payments", (await next.Set<TeamRow>().SingleAsync(TestContext.Current.CancellationToken)).Name);
        Assert.Equal("", place.Notices.ToString());
    }
}
