using System.Globalization;
using System.Text;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Organization;
using YamlDotNet.Serialization;

namespace Guesthouse.Catalog.Exchange;

/// <summary>
/// The catalogue as entities of a Backstage catalogue, one YAML document each: the host teams and the teams above them as groups, a project of one
/// part as a component, a project of several as a system with a component for each part.
/// </summary>
/// <remarks>
/// Source: Backstage's documentation, "Descriptor Format of Catalog Entities". What Backstage demands and nobody said is written as
/// <c>unknown</c>: the lifecycle, and a group that owns what has no host team.
/// </remarks>
/// <param name="chart">The teams.</param>
/// <param name="today">The UTC day.</param>
internal sealed class BackstageYaml(OrganizationChart chart, DateOnly today)
{
    private const string Version = "backstage.io/v1alpha1", Unknown = "unknown";

    private readonly ISerializer yaml = new SerializerBuilder().WithQuotingNecessaryStrings().Build();
    private readonly BackstageName teams = new();
    private readonly BackstageName systems = new();
    private readonly BackstageName components = new();

    /// <summary>The file's text.</summary>
    public string Text(IReadOnlyList<CatalogueProject> projects)
    {
        var owners = projects.Select(project => project.Line.HostTeam).OfType<string>().SelectMany(WithThoseAbove).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var groups = owners.Select(Group).ToList();
        if (projects.Any(project => project.Line.HostTeam is null))
            groups.Add(Group(Unknown));
        // Names first, so that what uses a later project can name it.
        foreach (var project in projects)
            ComponentOf(project.Line.Slug);
        var text = new StringBuilder();
        foreach (var entity in groups.Concat(projects.SelectMany(project => Entities(project, projects))))
            text.Append("---\n").Append(yaml.Serialize(entity).ReplaceLineEndings("\n"));
        return text.ToString();
    }

    private IEnumerable<string> WithThoseAbove(string id)
    {
        TeamId? team = new TeamId(id);
        var seen = new HashSet<TeamId>();
        while (team is { } at && seen.Add(at))
        {
            yield return at.Value;
            team = chart.Team(at) is null ? null : chart.ParentOf(at, today);
        }
    }

    private Map Group(string id)
    {
        var known = id == Unknown ? null : chart.Team(new TeamId(id));
        var spec = new Map { ["type"] = "team" };
        if (known is not null && chart.ParentOf(known.Id, today) is { } parent)
            spec["parent"] = $"group:default/{teams.For(parent.Value)}";
        spec["children"] = Array.Empty<string>();
        return Entity("Group", teams.For(id), new() { ["title"] = known?.Name ?? (id == Unknown ? "No host team yet" : id), ["description"] = known?.Mission }, spec);
    }

    private IEnumerable<Map> Entities(CatalogueProject project, IReadOnlyList<CatalogueProject> all)
    {
        var owner = $"group:default/{teams.For(project.Line.HostTeam ?? Unknown)}";
        if (project.Parts.Count <= 1)
        {
            yield return Component(project, project.Parts is [var only] ? only : null, owner, system: null, all);
            yield break;
        }
        var system = systems.For(project.Line.Slug);
        yield return Entity("System", system, Described(project, project.Line.Name), new() { ["owner"] = owner });
        foreach (var part in project.Parts)
            yield return Component(project, part, owner, system, all);
    }

    private Map Component(CatalogueProject project, CataloguePart? part, string owner, string? system, IReadOnlyList<CatalogueProject> all)
    {
        var isFirst = part is null || part == project.Parts[0];
        var place = part is null || part.Path.Length == 0 ? part?.Repository.Id : $"{part.Repository.Id}/{part.Path}";
        var metadata = Described(project, system is null ? project.Line.Name : $"{project.Line.Name}: {place}");
        var annotations = Annotations(project);
        if (part?.Page is { } page)
            annotations["backstage.io/source-location"] = $"url:{page}";
        if (annotations.Count > 0)
            metadata["annotations"] = annotations;
        var spec = new Map
        {
            ["type"] = project.Values.Contains(ProfileField.Package) ? "library" : "project",
            ["lifecycle"] = project.Profile.Lifecycle switch
            {
                Lifecycle.Experimental => "experimental",
                Lifecycle.Active or Lifecycle.Maintenance => "production",
                Lifecycle.Retired => "deprecated",
                _ => Unknown,
            },
            ["owner"] = owner,
        };
        if (system is not null)
            spec["system"] = system;
        if (isFirst && project.Uses.Count > 0)
            spec["dependsOn"] = project.Uses.Select(used => $"component:default/{ComponentOf(used)}").ToList();
        return Entity("Component", isFirst ? ComponentOf(project.Line.Slug) : components.For($"{project.Line.Slug}-{place}"), metadata, spec);
    }

    /// <summary>A project's first component, which stands for it where another project uses it.</summary>
    private string ComponentOf(string slug) => components.For(slug);

    private static Map Described(CatalogueProject project, string title)
    {
        var tags = project.Of(ProfileField.Topic).Select(BackstageName.TagFor).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var documents = project.Profile.Documents is { } address ? new[] { (Url: address, Title: "Documents") } : [];
        var links = documents.Concat(project.Of(ProfileField.Link).Select(link => link.Split(' ', 2)).Select(link => (Url: link[0], Title: link.Length > 1 ? link[1] : link[0]))).ToList();
        var metadata = new Map { ["title"] = title, ["description"] = project.Profile.Motivation ?? project.Profile.Description };
        if (tags.Count > 0)
            metadata["tags"] = tags;
        if (links.Count > 0)
            metadata["links"] = links.ConvertAll(link => new Map { ["url"] = link.Url, ["title"] = link.Title });
        return metadata;
    }

    /// <summary>What Guesthouse found out of a project; annotations are text.</summary>
    private static Map Annotations(CatalogueProject project)
    {
        var annotations = new Map();
        foreach (var principle in Enum.GetValues<Principle>())
            if (project.LevelOf(principle) is { } level)
                annotations[$"guesthouse/readiness-{ReadinessWords.IdOf(principle)}"] = level;
        if (project.ActivityScore is { } score)
            annotations["guesthouse/activity-score"] = score.ToString(CultureInfo.InvariantCulture);
        return annotations;
    }

    private static Map Entity(string kind, string name, Map metadata, Map spec)
    {
        var named = new Map { ["name"] = name };
        foreach (var (key, value) in metadata.Where(pair => pair.Value is not null))
            named[key] = value;
        return new() { ["apiVersion"] = Version, ["kind"] = kind, ["metadata"] = named, ["spec"] = spec };
    }

    /// <summary>Keys with values, written in the order in which they were put in.</summary>
    private sealed class Map() : Dictionary<string, object?>(StringComparer.Ordinal);
}
