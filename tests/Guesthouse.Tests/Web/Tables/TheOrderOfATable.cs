using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;

namespace Guesthouse.Tests.Web.Tables;

public sealed class TheOrderOfATable
{
    private static readonly IReadOnlyList<Column<Row>> Columns =
    [
        Guesthouse.Web.Tables.Columns.Words<Row>("name", "Name", row => row.Name),
        Guesthouse.Web.Tables.Columns.Number<Row>("changes", "Changes", Language.English, row => row.Changes),
    ];

    private static readonly Row[] Rows = [new("Ada", 3), new("émile", null), new("Zoe", 20), new("Bob", 1)];

    [Theory]
    [InlineData(null, "Ada émile Zoe Bob")]
    [InlineData("", "Ada émile Zoe Bob")]
    [InlineData("-", "Ada émile Zoe Bob")]
    [InlineData("nonsense", "Ada émile Zoe Bob")]
    [InlineData("name", "Ada Bob émile Zoe")]
    [InlineData("-name", "Zoe émile Bob Ada")]
    [InlineData("changes", "Bob Ada Zoe émile")]
    [InlineData("-changes", "Zoe Ada Bob émile")]
    public void is_read_from_the_address_and_leaves_what_has_no_value_at_the_end(string? address, string names)
    {
        System.Globalization.CultureInfo.CurrentCulture = Language.French.Formats;

        Assert.Equal(names, string.Join(' ', TableOrder.Apply(TableOrder.Parse(address), Rows, Columns).Select(row => row.Name)));
    }

    private sealed record Row(string Name, int? Changes);
}
