using System.Diagnostics;
using Guesthouse.Tests.Architecture;

namespace Guesthouse.Tests.Cli;

/// <summary>A repository with our launcher and the smallest program it can build, so that building takes seconds.</summary>
public sealed class LaunchedHouse : IDisposable
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <UseArtifactsOutput>true</UseArtifactsOutput>
            <IncludeProjectNameInArtifactsPaths>true</IncludeProjectNameInArtifactsPaths>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Greets with the words of all its rooms; <c>end N</c> ends with code N; <c>wait</c> waits for a line of input.</summary>
    private const string Program =
        """
        using System.Linq;
        if (args is ["end", var code]) return int.Parse(code);
        if (args is ["wait"]) { System.Console.WriteLine(System.Environment.ProcessId); System.Console.ReadLine(); }
        var rooms = typeof(Mark).Assembly.GetTypes().Where(x => x.Name.StartsWith("Room")).Select(x => x.Name[4..]).Order();
        System.Console.WriteLine($"rooms: {string.Join(' ', rooms)}; arguments: {string.Join('|', args)}");
        return 0;
        sealed class Mark;
        """;

    public LaunchedHouse()
    {
        Directory.CreateDirectory(In("src/Guesthouse"));
        File.Copy(SourceTree.At("guesthouse"), In("guesthouse"));
        File.WriteAllText(In("src/Guesthouse/Guesthouse.csproj"), Project);
        File.WriteAllText(In("src/Guesthouse/Program.cs"), Program);
    }

    /// <summary>A folder with a blank in its name, as users have them.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("guest house ").FullName;

    /// <summary>The source file of a room.</summary>
    public string Room(string name) => In($"src/Guesthouse/{name}.cs");

    /// <summary>Starts the launcher; <paramref name="path"/> replaces the search path of programs.</summary>
    public Process Start(string[] arguments, string? path = null)
    {
        var start = new ProcessStartInfo(In("guesthouse"), arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = path ?? start.Environment["PATH"];
        return Process.Start(start) ?? throw new InvalidOperationException("The launcher did not start.");
    }

    /// <summary>Runs the launcher to its end.</summary>
    public async Task<CliAnswer> Run(params string[] arguments)
    {
        using var process = Start(arguments);
        return await process.Answer();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string In(string path) => Path.Combine(Folder, path);
}
