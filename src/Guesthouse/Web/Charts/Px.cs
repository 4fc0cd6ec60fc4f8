using System.Globalization;

namespace Guesthouse.Web.Charts;

/// <summary>A length or place in a picture, in pixels, written as SVG wants it whatever the reader's language: one decimal, with a point.</summary>
public readonly record struct Px(double Value) : ISpanFormattable
{
    public static implicit operator Px(double value) => new(value);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{this}");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>A picture has thousands of these: whole tenths are written ten times as fast as a <see langword="double"/> by a pattern.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var tenths = (long)Math.Round(Value * 10);
        return tenths % 10 == 0
            ? destination.TryWrite(CultureInfo.InvariantCulture, $"{tenths / 10}", out charsWritten)
            : destination.TryWrite(CultureInfo.InvariantCulture, $"{(tenths < 0 ? "-" : "")}{Math.Abs(tenths / 10)}.{Math.Abs(tenths % 10)}", out charsWritten);
    }
}

/// <summary>A rectangle of a picture.</summary>
public readonly record struct Box(Px X, Px Y, Px Width, Px Height)
{
    /// <summary>The place of text centred in the box, on its base line.</summary>
    public (Px X, Px Y) Middle => (X.Value + (Width.Value / 2), Y.Value + (Height.Value / 2) + 4.5);
}

/// <summary>Words at a place.</summary>
public readonly record struct Label(string Text, Px X, Px Y);
