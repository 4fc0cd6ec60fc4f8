using Guesthouse.Web.Texts;

namespace Guesthouse.Tests.Web.Texts;

public sealed class EveryText
{
    [Fact]
    public void stands_in_every_language()
    {
        Assert.NotEmpty(TextFiles.All);
        Assert.All(TextFiles.All, module => Assert.All(module.ByLanguage, texts => Assert.Equal(module.English.Keys.Order(), texts.Value.Keys.Order())));
    }

    [Fact]
    public void can_be_read_and_needs_the_same_arguments_in_every_language() =>
        Assert.All(Texts(), text => Assert.Equal(TextFiles.ArgumentsOf(text.Module.English[text.Key]), TextFiles.ArgumentsOf(text.Text)));

    [Fact]
    public void that_counts_gives_every_form_of_its_language() =>
        Assert.All(Texts(), text => Assert.All(
            TextFiles.NodesOf(MessageParser.Parse(text.Text)).OfType<MessageNode.Plural>(),
            plural => Assert.Superset(PluralRules.FormsOf(text.Language).ToHashSet(), plural.Cases.Keys.ToHashSet())));

    [Fact]
    public void that_is_asked_for_exists_and_is_given_its_arguments()
    {
        Assert.NotEmpty(TextUse.All);
        Assert.All(TextUse.All, use =>
        {
            var module = Assert.Single(TextFiles.All, module => module.Module == use.Module);
            var keys = module.English.Keys.Where(key => use.Key.IsMatch(key)).ToList();
            Assert.True(keys.Count > 0, $"{use.File} asks for {use.Key}, which does not exist.");
            Assert.All(keys, key => Assert.Subset(use.Given.ToHashSet(), TextFiles.ArgumentsOf(module.English[key]).ToHashSet()));
        });
    }

    [Fact]
    public void is_asked_for_somewhere() =>
        Assert.All(TextFiles.All, module => Assert.All(
            module.English.Keys,
            key => Assert.True(TextUse.Strings.Contains(key) || TextUse.All.Any(use => use.Module == module.Module && use.Key.IsMatch(key)), key)));

    [Fact]
    public void keeps_the_typography_of_its_language()
    {
        Assert.All(Texts().Where(text => text.Language == Language.French), text => Assert.DoesNotMatch("[^\u202F\u00A0A-Za-z}][;:!?](\\s|$)|\\w[;!?]|[a-zé]:(\\s|$)|'", text.Text.Replace("'{'", "", StringComparison.Ordinal)));
        Assert.All(Texts(), text => Assert.DoesNotContain("\"", text.Text, StringComparison.Ordinal));
        Assert.All(Texts(), text => Assert.DoesNotMatch(@"^\s|\s$|  | - ", text.Text));
    }

    private static IEnumerable<(TextFiles Module, Language Language, string Key, string Text)> Texts() =>
        from module in TextFiles.All
        from texts in module.ByLanguage
        from text in texts.Value
        select (module, texts.Key, text.Key, text.Value);
}
