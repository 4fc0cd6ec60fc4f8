using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Guesthouse.Web.Texts;

/// <summary>The texts of one module in the language of the request: <c>@T["projects.found", ("count", 3)]</c>.</summary>
/// <typeparam name="TModule">The class beside the module's <c>.resx</c> files, of the same name.</typeparam>
public sealed class Texts<TModule>(IStringLocalizer<TModule> localizer, CurrentLanguage current)
{
    private static readonly ConcurrentDictionary<(Language Language, string Key), IReadOnlyList<MessageNode>> Parsed = new();

    /// <summary>The text of <paramref name="key"/>, with the arguments at their places.</summary>
    /// <exception cref="InvalidOperationException">The text is missing, cannot be read, or needs an argument that is not given; says the key and the language.</exception>
    public string this[string key, params ReadOnlySpan<(string Name, object Value)> arguments]
    {
        get
        {
            var sink = new StringSink();
            Write(key, Named(arguments), sink);
            return sink.ToString();
        }
    }

    /// <summary>
    /// The text of <paramref name="key"/> as a piece of a page. An argument may be a <see cref="RenderFragment"/>, shown at its place,
    /// or a <see cref="RenderFragment{T}"/> of <see cref="RenderFragment"/> that wraps the tag of its name.
    /// </summary>
    public RenderFragment Rich(string key, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var named = Named(arguments);
        return page => Write(key, named, new PageSink(page, named));
    }

    private static Dictionary<string, object> Named(ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var named = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments) named.Add(name, value);
        return named;
    }

    private void Write(string key, IReadOnlyDictionary<string, object> arguments, IMessageSink sink)
    {
        var language = current.Language;
        try
        {
            new MessageWriter(language, arguments, sink).Write(Parsed.GetOrAdd((language, key), Read));
        }
        catch (FormatException wrong)
        {
            throw new InvalidOperationException($"The text '{key}' ({typeof(TModule).Name}, {language.Code}): {wrong.Message}", wrong);
        }
    }

    private IReadOnlyList<MessageNode> Read((Language Language, string Key) wanted)
    {
        var found = localizer[wanted.Key];
        return found.ResourceNotFound ? throw new FormatException("it does not exist.") : MessageParser.Parse(found.Value);
    }
}

/// <summary>The language of the request; everything of one request is in one language.</summary>
public sealed class CurrentLanguage
{
    /// <summary>English until the request has said otherwise.</summary>
    public Language Language { get; set; } = Language.English;
}
