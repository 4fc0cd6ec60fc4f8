namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>Tells a file's programming language by its ending, as linguist names it. Data, prose and what others wrote (vendored) have none.</summary>
/// <remarks>Source of the names: github-linguist, <c>languages.yml</c>; of endings that several languages share the most usual is taken.</remarks>
public static class LanguageOfFile
{
    private static readonly Dictionary<string, string> endings = Read("""
        C# cs csx|F# fs fsi fsx|Visual Basic .NET vb|C c|C++ cc cpp cxx c++ hpp hh hxx|C h|Objective-C m|Objective-C++ mm
        Java java|Kotlin kt kts|Scala scala sc|Groovy groovy gradle|Clojure clj cljs cljc edn
        JavaScript js jsx mjs cjs|TypeScript ts tsx mts cts|Vue vue|Svelte svelte|HTML html htm xhtml|CSS css|SCSS scss|Less less|CoffeeScript coffee
        Python py pyw pyi|Ruby rb erb rake gemspec|PHP php phtml|Perl pl pm|Lua lua|R r rmd|Julia jl|Dart dart|Elixir ex exs|Erlang erl hrl|Haskell hs lhs
        Go go|Rust rs|Swift swift|Zig zig|Nim nim|Crystal cr|D d|OCaml ml mli|Elm elm|Solidity sol|Assembly asm s|Fortran f f90 f95 for|COBOL cbl cob|Ada adb ads|Pascal pas|Prolog pro
        Shell sh bash zsh ksh|PowerShell ps1 psm1 psd1|Batchfile bat cmd|Makefile mk mak|CMake cmake|HCL tf tfvars hcl|Nix nix|Starlark bzl star bazel
        SQL sql|PLSQL pls plsql|ABAP abap|Apex apex cls trigger|Protocol Buffer proto|GraphQL graphql gql|Thrift thrift|Jupyter Notebook ipynb|Razor cshtml razor|Go Template tpl gotmpl|Jsonnet jsonnet libsonnet|Mustache mustache hbs|Cuda cu cuh|Verilog v|VHDL vhd vhdl|TeX tex|MATLAB mat
        """);

    private static readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Dockerfile"] = "Dockerfile",
        ["Containerfile"] = "Dockerfile",
        ["Makefile"] = "Makefile",
        ["GNUmakefile"] = "Makefile",
        ["Jenkinsfile"] = "Groovy",
        ["Rakefile"] = "Ruby",
        ["Gemfile"] = "Ruby",
        ["CMakeLists.txt"] = "CMake",
        ["BUILD"] = "Starlark",
        ["WORKSPACE"] = "Starlark",
        ["Tiltfile"] = "Starlark",
    };

    /// <summary>Folders whose files others wrote, or machines.</summary>
    private static readonly HashSet<string> foreign = new(StringComparer.OrdinalIgnoreCase)
        { "node_modules", "vendor", "third_party", "third-party", "dist", "bower_components", "Godeps", "_vendor", "testdata", "generated" };

    /// <summary>The language; <see langword="null"/> for a file that counts for none.</summary>
    /// <param name="path">The path with <c>/</c> between folders.</param>
    public static string? Of(string path)
    {
        var segments = path.Split('/');
        var name = segments[^1];
        if (segments.SkipLast(1).Any(foreign.Contains) || name.Contains(".min.", StringComparison.OrdinalIgnoreCase) || name.Contains(".pb.", StringComparison.Ordinal) || name.StartsWith("zz_generated", StringComparison.Ordinal))
            return null;
        if (names.TryGetValue(name, out var byName))
            return byName;
        var dot = name.LastIndexOf('.');
        return dot < 0 ? null : endings.GetValueOrDefault(name[(dot + 1)..]);
    }

    private static Dictionary<string, string> Read(string table)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in table.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            foreach (var ending in EndingsOf(entry, out var language))
                found.TryAdd(ending, language);
        return found;
    }

    /// <summary>The words of an entry that begin in lower case are endings; the others are the language's name.</summary>
    private static string[] EndingsOf(string entry, out string language)
    {
        var words = entry.Split(' ');
        var first = Math.Max(1, Array.FindIndex(words, word => char.IsAsciiLetterLower(word[0])));
        language = string.Join(' ', words[..first]);
        return words[first..];
    }
}
