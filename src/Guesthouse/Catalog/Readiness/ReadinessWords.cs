using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Web.Texts;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Guesthouse.Catalog.Readiness;

/// <summary>Says in words what readiness says in codes.</summary>
/// <param name="T">The texts, in the language of whoever reads.</param>
public sealed class ReadinessWords(Texts<ReadinessTexts> T)
{
    /// <summary>English, for the command line.</summary>
    public static ReadinessWords English { get; } = new(InEnglish());

    /// <summary>What a check asks, in a few words.</summary>
    public string Title(ReadinessCheck check) => T[$"check.{KeyOf(check)}"];

    /// <summary>What to do about it, in a sentence.</summary>
    public string Fix(ReadinessCheck check) => T[$"fix.{KeyOf(check)}"];

    /// <summary>A remark as a sentence.</summary>
    public string Of(Remark remark) => T[$"remark.{remark.Code}", ("name", remark.Name), ("n", remark.N), ("of", remark.Of)];

    /// <summary>A principle's name.</summary>
    public string Of(Principle principle) => T[$"principle.{IdOf(principle)}"];

    /// <summary>A level's name.</summary>
    public string Of(ReadinessLevel level) => T[$"level.{IdOf(level)}"];

    /// <summary>An answer's name.</summary>
    public string Of(CheckState state) => T[$"state.{IdOf(state)}"];

    /// <summary>A principle, level or answer as files and addresses write it.</summary>
    public static string IdOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();

    private static string KeyOf(ReadinessCheck check) => check.Id.Replace('.', '-');

    private static Texts<ReadinessTexts> InEnglish()
    {
        var factory = new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
        return new Texts<ReadinessTexts>(new StringLocalizer<ReadinessTexts>(factory), new CurrentLanguage { Language = Language.English });
    }
}
