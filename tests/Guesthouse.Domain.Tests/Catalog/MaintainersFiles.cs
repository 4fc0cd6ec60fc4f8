using System.Text;
using Guesthouse.Domain.Catalog.Ownership;

namespace Guesthouse.Tests.Catalog;

public sealed class MaintainersFiles
{
    [Theory]
    [InlineData("Ada Lovelace <ada@example.org> (@ada)", "ada@example.org,ada")]
    [InlineData("| Bob | [@bob-b](https://forge.example/bob-b) | Search |", "bob-b")]
    [InlineData("M:	Ada <ada@example.org>", "ada@example.org")]
    [InlineData("* @ada, @bob; @ada", "ada,bob")]
    [InlineData("Write to ada@example.org or see @acme/payments and @types/node.", "")]
    [InlineData("x@ @ @@ada <not an address>", "")]
    [InlineData("cc @bob.", "bob")]
    public void Name_whoever_stands_as_a_login_or_as_an_address_in_angle_brackets(string line, string expected) =>
        Assert.Equal(expected, string.Join(',', Parse(line).Select(p => p.Who)));

    [Fact]
    public void Tell_the_first_line_of_everyone_once() =>
        Assert.Equal([new NamedPerson("ada", 2), new NamedPerson("bob", 3)], Parse("# Maintainers\n@ada\n@bob @Ada\n"));

    [Fact]
    public void Pass_over_those_who_are_emeritus() =>
        Assert.Equal(["ada", "carol"], Parse("@ada\n## Emeritus maintainers\n@bob\n## Reviewers\n@carol\n").Select(p => p.Who));

    private static IReadOnlyList<NamedPerson> Parse(string text) => MaintainersText.Parse(Encoding.UTF8.GetBytes(text)).People;
}
