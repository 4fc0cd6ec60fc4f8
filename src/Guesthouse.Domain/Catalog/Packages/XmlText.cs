using System.Xml;
using System.Xml.Linq;

namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>Reads XML of strangers: nothing is fetched, no document type is taken (so that no entity explodes), nothing is nested deeper than 64.</summary>
internal static class XmlText
{
    private const int MaxDepth = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ManifestFile.MaxBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The root; <see langword="null"/> when the file is malformed, which is noted.</summary>
    public static XElement? Read(ReadOnlyMemory<byte> bytes, ManifestFindings findings)
    {
        using var reader = Open(bytes);
        try
        {
            while (reader.Read())
                // Whoever walks a tree that is too deep does not come back.
                if (reader.Depth > MaxDepth)
                {
                    findings.Break(LineOf((IXmlLineInfo)reader), $"This is nested deeper than {MaxDepth} levels.");
                    return null;
                }
            using var again = Open(bytes);
            return XElement.Load(again, LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            // A document type is refused without saying where.
            var line = e.LineNumber > 0 ? e.LineNumber : new LineStarts(bytes.Span).LineOf(Math.Max(bytes.Span.IndexOf("<!DOCTYPE"u8), 0));
            findings.Break(line, "This is not XML that is read: it is broken here, or brings a document type.");
            return null;
        }
    }

    /// <summary>The line of an element, from 1.</summary>
    public static int LineOf(IXmlLineInfo element) => element.LineNumber;

    /// <summary>The children of that name, in whatever namespace.</summary>
    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    /// <summary>The text of the first child of that name; <see langword="null"/> without one, or when it is empty.</summary>
    public static string? Text(this XElement element, string name) => element.Children(name).FirstOrDefault()?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static XmlReader Open(ReadOnlyMemory<byte> bytes) => XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
}
