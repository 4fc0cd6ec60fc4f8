using Guesthouse.Domain.Contributions;

namespace Guesthouse.Tests.Contributions;

public sealed class WhoIsMentionedInAText
{
    [Theory]
    [InlineData("Thanks, @carol.", "carol")]
    [InlineData("@ada.lind and @bob-2, (@eve_m)!", "ada.lind bob-2 eve_m")]
    [InlineData("@carol @carol", "carol")]
    [InlineData("**@carol** and @зоя", "carol зоя")]
    [InlineData("Write to ada@payments.example or https://forge.example/@ada", "")]
    [InlineData("@ nobody, @@twice, @-dash", "")]
    public void People_are_named_by_their_ids(string text, string mentioned) => Assert.Equal(mentioned, string.Join(' ', Mentions.In(text)));

    [Fact]
    public void A_text_that_names_everybody_tells_no_more_than_twenty() =>
        Assert.Equal(Mentions.AtMost, Mentions.In(string.Join(' ', Enumerable.Range(0, 100).Select(number => $"@p{number}"))).Count);
}
