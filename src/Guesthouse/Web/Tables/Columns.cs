using Guesthouse.Web.Texts;
using Microsoft.AspNetCore.Components;

namespace Guesthouse.Web.Tables;

/// <summary>The usual columns.</summary>
public static class Columns
{
    /// <summary>Words, with a link where <paramref name="href"/> gives one.</summary>
    public static Column<TRow> Words<TRow>(string key, string title, Func<TRow, string?> words, Func<TRow, string?>? href = null) =>
        new(key, title, words, row => Linked(words(row), href?.Invoke(row)));

    /// <summary>A count or other number, as the reader's language writes it, with a link to what it counts.</summary>
    public static Column<TRow> Number<TRow>(string key, string title, Language language, Func<TRow, decimal?> number, Func<TRow, string?>? href = null) =>
        new(key, title, row => number(row), row => Linked(number(row) is { } value ? language.Number(value) : "–", href?.Invoke(row)), IsNumber: true);

    /// <summary>A part of one, shown as per cent.</summary>
    public static Column<TRow> Share<TRow>(string key, string title, Language language, Func<TRow, decimal?> share) =>
        new(key, title, row => share(row), row => Linked(share(row) is { } value ? language.Percent(value) : "–", null), IsNumber: true);

    /// <summary>A day.</summary>
    public static Column<TRow> Day<TRow>(string key, string title, Language language, Func<TRow, DateOnly?> day) =>
        new(key, title, row => day(row), row => Linked(day(row) is { } value ? language.ShortDay(value) : "–", null));

    private static RenderFragment Linked(string? words, string? href) => page =>
    {
        if (href is null)
        {
            page.AddContent(0, words);
            return;
        }

        page.OpenElement(1, "a");
        page.AddAttribute(2, "class", "quiet");
        page.AddAttribute(3, "href", href);
        page.AddContent(4, words);
        page.CloseElement();
    };
}
