using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>How files of a language look: short, and like what people write.</summary>
/// <param name="Folder">Where sources are; <c>{area}</c> is the folder of one area.</param>
/// <param name="Extension">How their names end.</param>
/// <param name="Naming">Names a file after its noun.</param>
/// <param name="Head">What stands first.</param>
/// <param name="Member">One thing that it does; many of these make a file.</param>
/// <param name="Foot">What stands last.</param>
internal sealed record SourceShape(string Folder, string Extension, Func<SourceNames, string> Naming, string Head, string Member, string Foot)
{
    /// <summary>The shape of a language.</summary>
    public static SourceShape Of(SourceLanguage language) => language switch
    {
        SourceLanguage.Kotlin => JvmShapes.Kotlin,
        SourceLanguage.TypeScript => ScriptShapes.TypeScript,
        SourceLanguage.Go => NativeShapes.Go,
        SourceLanguage.CSharp => JvmShapes.CSharp,
        SourceLanguage.Python => ScriptShapes.Python,
        SourceLanguage.Rust => NativeShapes.Rust,
        _ => NativeShapes.Swift,
    };
}
