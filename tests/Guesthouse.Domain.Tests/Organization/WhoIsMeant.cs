using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Tests.Organization;

public class WhoIsMeant
{
    private static readonly OrganizationChart chart = OrganizationChart.Build(new OrganizationDescription
    {
        People =
        [
            Person("ada", "Ada Lind", "ada@payments.example"), Person("ada.m", "Ada Marsh"), Person("zoe", "Zoë Ångström"), Person("kai", null), Person("ann", "Ann"), Person("anna", "Anna Roe"),
        ],
    }).Value;

    [Theory]
    [InlineData("ada", "ada")]
    [InlineData(" @ada ", "ada")]
    [InlineData("ada — Ada Lind", "ada")]
    [InlineData("ADA@Payments.example", "ada")]
    [InlineData("ada lind", "ada")]
    [InlineData("Lind Ada", "ada")]
    [InlineData("marsh", "ada.m")]
    [InlineData("zoe angstrom", "zoe")]
    [InlineData("Zoë", "zoe")]
    [InlineData("kai", "kai")]
    [InlineData("Ann", "ann")]
    [InlineData("ann", "ann")]
    [InlineData("roe", "anna")]
    public void An_id_an_address_or_a_name_that_one_person_has_is_enough(string typed, string person) => Assert.Equal(person, PersonSought.In(chart, typed).Value.Value);

    [Fact]
    public void A_name_of_several_people_is_answered_with_them()
    {
        var refused = Assert.Single(PersonSought.In(chart, "A").Problems);
        Assert.Equal("person.ambiguous", refused.Code);
        Assert.Contains("ada (Ada Lind), ada.m (Ada Marsh), zoe (Zoë Ångström), ann (Ann), anna (Anna Roe)", refused.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("nobody")]
    [InlineData("ada@elsewhere.example")]
    [InlineData("da")]
    public void What_names_nobody_is_refused(string typed) => Assert.Equal("person.unknown", Assert.Single(PersonSought.In(chart, typed).Problems).Code);

    private static PersonEntry Person(string id, string? name, params string[] emails) =>
        new(new PersonId(id), name, emails, new Dictionary<string, string>(), [], null, [], default);
}
