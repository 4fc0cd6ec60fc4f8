using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guesthouse.Web.Texts;

/// <summary>Gathers a text as a string; tags leave their words.</summary>
public sealed class StringSink : IMessageSink
{
    private readonly StringBuilder text = new();

    public void Words(string text) => this.text.Append(text);

    public void Value(string name, object value) =>
        throw new FormatException($"The argument '{name}' is a {value.GetType().Name}, which a plain text cannot show.");

    public void Tag(string name, Action<IMessageSink> inside) => inside(this);

    public override string ToString() => text.ToString();
}

/// <summary>Puts a text into a page: fragments stand where their argument stands, tags are wrapped by the fragment of their name.</summary>
public sealed class PageSink(RenderTreeBuilder page, IReadOnlyDictionary<string, object> arguments) : IMessageSink
{
    public void Words(string text) => page.AddContent(0, text);

    public void Value(string name, object value) =>
        page.AddContent(0, value as RenderFragment ?? throw new FormatException($"The argument '{name}' is a {value.GetType().Name}, which a page cannot show."));

    public void Tag(string name, Action<IMessageSink> inside)
    {
        if (!arguments.TryGetValue(name, out var wrap) || wrap is not RenderFragment<RenderFragment> fragment)
            throw new FormatException($"Nothing is given to wrap <{name}> with.");
        page.AddContent(0, fragment(inner => inside(new PageSink(inner, arguments))));
    }
}
