using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Catalog.Readiness;

/// <summary>The formats in which readiness is written.</summary>
public static class ReadinessFormats
{
    /// <summary>Writes readiness.</summary>
    /// <param name="readiness">What to write.</param>
    /// <param name="format">text, json, markdown or sarif.</param>
    /// <param name="words">Its words.</param>
    /// <param name="output">Where to.</param>
    public static void Write(ProjectReadiness readiness, string format, ReadinessWords words, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.Write(ReadinessJson.Text(readiness, words));
                break;
            case "sarif":
                output.Write(ReadinessSarif.Text(readiness, words));
                break;
            case "markdown":
                ReadinessReport.WriteMarkdown(readiness, words, output);
                break;
            default:
                ReadinessReport.WriteText(readiness, words, output);
                break;
        }
    }
}
