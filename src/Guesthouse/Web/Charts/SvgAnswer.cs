using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Guesthouse.Web.Charts;

/// <summary>A picture as a file that stands alone: the first drawing that a component makes, in the colours of the light theme.</summary>
public sealed partial class SvgAnswer(IServiceProvider services, ILoggerFactory loggers, ChartStyle style)
{
    /// <summary>The file <paramref name="name"/>.svg with what <typeparamref name="TChart"/> draws from its parameters.</summary>
    public async Task<IResult> Of<TChart>(string name, params IEnumerable<(string Name, object? Value)> parameters)
        where TChart : IComponent
    {
        var given = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal);
        await using var renderer = new HtmlRenderer(services, loggers);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TChart>(ParameterView.FromDictionary(given))).ToHtmlString());
        var drawing = Drawing().Match(html);
        if (!drawing.Success) throw new InvalidOperationException($"{typeof(TChart).Name} draws no picture.");
        return TypedResults.File(Encoding.UTF8.GetBytes(style.Resolve(drawing.Value)), "image/svg+xml; charset=utf-8", $"{name}.svg");
    }

    [GeneratedRegex(@"<svg class=""plot.*?</svg>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Drawing();
}
