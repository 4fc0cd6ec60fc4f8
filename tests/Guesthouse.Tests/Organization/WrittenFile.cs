using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Organization;

/// <summary>Writes an organization file and reads it as the program does. Problems name the file without its folder.</summary>
internal static class WrittenFile
{
    public static Result<OrganizationDescription> Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    public static Result<OrganizationDescription> Read(string name, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder[name], bytes);
        return OrganizationFile.Read(folder[name]);
    }

    public static OrganizationDescription Yaml(string text) => Read("org.yaml", text).Value;

    public static OrganizationDescription Csv(string text) => Read("org.csv", text).Value;

    /// <summary>What is told about a file: <c>12: code: sentence</c> per problem.</summary>
    public static string Refusal(string name, string text) => Told(Read(name, text));

    /// <summary>As <see cref="Refusal(string, string)"/>, of bytes that may be no text.</summary>
    public static string Refusal(string name, byte[] bytes) => Told(Read(name, bytes));

    /// <summary>Reads and checks the file.</summary>
    public static Result<OrganizationChart> Chart(string name, string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder[name], text);
        return OrganizationFile.ReadChart(folder[name]);
    }

    public static string Told<T>(Result<T> result)
        where T : notnull =>
        string.Join('\n', result.Problems.Select(problem => $"{problem.Source?.Line}: {problem.Code}: {problem.Detail}"));
}
