using Guesthouse.Domain.Access;

namespace Guesthouse.Tests.Access;

public sealed class PasswordsAndTries
{
    [Theory]
    [InlineData("four small green doors", null)]
    [InlineData("Пять зелёных дверей", null)]
    [InlineData("k7#Vd2pQx9Lm", null)]
    [InlineData("aaaa bbbb cccc dddd eeee", null)]
    [InlineData("short-one", "password.too-short")]
    [InlineData("password1234", "password.common")]
    [InlineData("Password2026!!", "password.common")]
    [InlineData("1234password!", "password.common")]
    [InlineData("qwertyuiop12", "password.common")]
    [InlineData("letmeinletmein", "password.common")]
    [InlineData("correct horse battery staple", "password.common")]
    [InlineData("123456789012", "password.common")]
    [InlineData("987654321098", "password.common")]
    [InlineData("aaaaaaaaaaaa", "password.common")]
    [InlineData("abababababab", "password.common")]
    [InlineData("abcdefghijklm", "password.common")]
    [InlineData("2026-11-21 10:00", "password.common")]
    [InlineData("ada@northmere.example", "password.own-words")]
    [InlineData("Lindqvist-2026!", "password.own-words")]
    [InlineData("adalindqvist1", "password.own-words")]
    public void A_password_is_long_and_not_among_those_that_are_tried_first(string password, string? code) =>
        Assert.Equal(code, PasswordRule.RefusalOf(password, "ada@northmere.example", "ada", "Ada Lindqvist")?.Code);

    [Fact]
    public void A_password_has_an_upper_limit_and_is_never_repeated_in_its_refusal()
    {
        Assert.Equal("password.too-long", PasswordRule.RefusalOf(string.Concat(Enumerable.Repeat("word ", 30)))?.Code);
        Assert.DoesNotContain("ledger", PasswordRule.RefusalOf("my-ledger")!.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(8, 8)]
    [InlineData(9, 15)]
    [InlineData(1_000_000, 15)]
    public void After_five_tries_that_failed_the_next_waits_twice_as_long_each_time_and_never_more_than_a_quarter_of_an_hour(int failures, int minutes)
    {
        var now = DateTimeOffset.UnixEpoch.AddYears(56);
        var tries = new SignInTries(failures, now);

        Assert.Equal(TimeSpan.FromMinutes(minutes), tries.WaitAt(now));
        Assert.Equal(TimeSpan.Zero, tries.WaitAt(now.AddMinutes(minutes)));
    }

    [Theory]
    [InlineData("ada@northmere.example", "ada@northmere.example")]
    [InlineData(" ADA@Northmere.Example ", "ada@northmere.example")]
    [InlineData("ada", null)]
    [InlineData("@northmere.example", null)]
    [InlineData("ada@", null)]
    [InlineData("a@b@c", null)]
    [InlineData("a b@c", null)]
    [InlineData("ada@x\r\nBcc: all@x", null)]
    public void An_address_to_sign_in_with_has_one_at_and_no_gap(string written, string? read) =>
        Assert.Equal(read, AccountMail.Parse(written) is { IsOk: true } mail ? mail.Value.Value : null);

    [Theory]
    [InlineData(true, "localhost", false, true)]
    [InlineData(true, "LOCALHOST", false, true)]
    [InlineData(true, "127.0.0.1", false, true)]
    [InlineData(true, "[::1]", false, true)]
    [InlineData(true, "localhost", true, false)]
    [InlineData(false, "localhost", false, false)]
    [InlineData(true, "guesthouse.example", false, false)]
    [InlineData(true, "127.0.0.1.evil.example", false, false)]
    [InlineData(true, "localhost.evil.example", false, false)]
    [InlineData(true, "127.0.0.2", false, false)]
    [InlineData(true, "", false, false)]
    public void Visitors_read_only_at_the_machine_itself(bool loopback, string host, bool forwarded, bool mayRead)
    {
        var origin = new RequestOrigin(loopback, host, forwarded);

        Assert.Equal(mayRead, new VisitorRule(visitorsRead: false, isBehindProxy: false).MayRead(origin));
        Assert.True(new VisitorRule(visitorsRead: true, isBehindProxy: true).MayRead(origin));
        // A proxy that names the server by its own address, and hides whom it asks for, would open the house to all.
        Assert.False(new VisitorRule(visitorsRead: false, isBehindProxy: true).MayRead(origin));
    }

    [Fact]
    public void Accounts_of_people_with_an_office_are_kept_by_administrators_alone()
    {
        var today = new DateOnly(2026, 3, 2);
        Standing Of(params Office[] offices) => Standing.Of(Viewer.SignedIn(new("dan"), offices.ToHashSet(), Domain.Organization.OrganizationChart.Empty, today));
        IReadOnlySet<Office> none = new HashSet<Office>(), lead = new HashSet<Office> { Office.ProgramLead }, administrator = new HashSet<Office> { Office.Administrator };

        Assert.Equal([null, "access.not-allowed", "access.not-allowed"], new[] { none, lead, administrator }.Select(held => AccountKeeping.RefusalTo(Of(Office.ProgramLead), held)?.Code));
        Assert.All(new[] { none, lead, administrator }, held => Assert.Null(AccountKeeping.RefusalTo(Of(Office.Administrator), held)));
        Assert.All(new[] { none, lead, administrator }, held => Assert.Equal("access.not-allowed", AccountKeeping.RefusalTo(Of(), held)?.Code));
    }

    [Fact]
    public void A_link_holds_three_days_and_until_it_is_used_or_replaced()
    {
        var made = DateTimeOffset.UnixEpoch;
        Assert.True(AccountTerms.LinkHolds(made, null, made.AddHours(71.9)));
        Assert.False(AccountTerms.LinkHolds(made, null, made.AddHours(72)));
        Assert.False(AccountTerms.LinkHolds(made, made, made.AddHours(1)));
    }
}
