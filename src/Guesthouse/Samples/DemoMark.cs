using System.Text.Json;

namespace Guesthouse.Samples;

/// <summary>What a folder with the sample organization says of itself, in <c>demo.json</c>.</summary>
/// <param name="Seed">What it was drawn from.</param>
/// <param name="Size">How much of it was built.</param>
/// <param name="Anchor">Where its history ends.</param>
/// <param name="Schema">The schema of its database when it was built: a later one has features that it does not show.</param>
/// <param name="IsComplete">Whether it was built to its end.</param>
internal sealed record DemoMark(int Seed, SampleSize Size, DateTimeOffset Anchor, int Schema, bool IsComplete)
{
    private static readonly JsonSerializerOptions json = new() { WriteIndented = true, Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    /// <summary>The mark of a folder; <see langword="null"/> where there is none, or none that can be read.</summary>
    public static DemoMark? In(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<DemoMark>(File.ReadAllText(FileIn(folder)), json);
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Marks a folder; a process that is killed meanwhile leaves the former mark.</summary>
    public void WriteTo(string folder)
    {
        File.WriteAllText(FileIn(folder) + ".new", JsonSerializer.Serialize(this, json));
        File.Move(FileIn(folder) + ".new", FileIn(folder), overwrite: true);
    }

    private static string FileIn(string folder) => Path.Combine(folder, "demo.json");
}
