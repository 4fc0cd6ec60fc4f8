using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Guesthouse.Domain;

namespace Guesthouse.Tests.Architecture;

public class DomainDocstrings
{
    [Fact]
    public void Every_public_type_of_the_domain_says_what_it_means()
    {
        var documented = XDocument.Load(Path.ChangeExtension(typeof(Problem).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        var silent = typeof(Problem).Assembly.GetExportedTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Select(type => $"T:{type.FullName!.Replace('+', '.')}")
            .Where(name => !documented.Contains(name));

        Findings.None(silent);
    }
}
