using System.Security.Cryptography;
using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Organization;

/// <summary>Reads the file that describes an organization; its format stands in <c>docs/organization-file.md</c>.</summary>
public static class OrganizationFile
{
    /// <summary>Reads a <c>.yaml</c>, <c>.yml</c> or <c>.csv</c> file of UTF-8 text, at most 50 MB.</summary>
    /// <param name="path">The file, as the user named it; problems name it so.</param>
    /// <returns>
    /// What the file says, row by row, not yet checked against each other; or every problem of its form with its line and field.
    /// Nothing is half taken.
    /// </returns>
    public static Result<OrganizationDescription> Read(string path) => Read(path, out _);

    /// <summary>Reads the file once, and tells which it is.</summary>
    /// <param name="path">As for <see cref="Read(string)"/>.</param>
    /// <param name="checksum">SHA-256 of its text, in hexadecimal digits; empty when there is none.</param>
    internal static Result<OrganizationDescription> Read(string path, out string checksum)
    {
        checksum = "";
        Func<string, string, Result<OrganizationDescription>>? reader = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".YAML" or ".YML" => OrganizationYaml.Read,
            ".CSV" => OrganizationCsv.Read,
            _ => null,
        };
        if (reader is null)
            return new Problem(ProblemKind.Invalid, "file.unknown-kind", "An organization file ends in .yaml, .yml or .csv.", new SourceLine(path, 0));
        var text = TextFile.Read(path);
        if (!text.IsOk)
            return Result.Failure<OrganizationDescription>(text.Problems);
        checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Value)));
        return reader(text.Value, path);
    }

    /// <summary>Reads the file and checks its rows against each other.</summary>
    /// <param name="path">As for <see cref="Read(string)"/>.</param>
    /// <returns>The chart; or every problem of the file's form; or, when its form is right, every contradiction in it.</returns>
    public static Result<OrganizationChart> ReadChart(string path)
    {
        var description = Read(path);
        return description.IsOk ? OrganizationChart.Build(description.Value) : Result.Failure<OrganizationChart>(description.Problems);
    }
}
