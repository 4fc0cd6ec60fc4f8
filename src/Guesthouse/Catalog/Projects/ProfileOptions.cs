using System.CommandLine;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Catalog.Projects;

/// <summary>The options by which a person states something of a project. <c>none</c> states that there is none, whatever files say.</summary>
internal sealed class ProfileOptions
{
    private const string Nothing = "none";

    private readonly Option<string?> name = new("--name", "--title") { Description = "What people call it", HelpName = "NAME" };
    private readonly Option<string?> host = new("--host") { Description = "Its host team; none: what the organization's file says", HelpName = "TEAM|none" };
    private readonly Option<string?> promise = new("--promise") { Description = "Working hours to a first answer, and to a review: 8h/16h or 8h", HelpName = "HOURS[/HOURS]|none" };
    private readonly Option<string[]> scope = new("--scope") { Description = "A part: a repository, or a folder of it. May be given again", HelpName = "REPO[:PATH]" };

    private readonly List<(ProfileField Field, Option<string?> Option)> single =
    [
        (ProfileField.Motivation, Text("--motivation", "Why it is there and why somebody would join")),
        (ProfileField.Description, Text("--description", "What it is, in a paragraph")),
        (ProfileField.GovernanceLevel, Text("--level", "What guests may do: closed, bug-reports, contributions-welcome, shared-write or shared-ownership", "LEVEL")),
        (ProfileField.Lifecycle, Text("--lifecycle", "experimental, active, maintenance or retired", "STAGE")),
        (ProfileField.Documents, Text("--docs", "The web address of its documents", "URL")),
        (ProfileField.Logo, Text("--logo", "The path of a picture in one of its repositories", "PATH")),
        (ProfileField.Setup, Text("--setup", "House rules: how to get it running, in Markdown")),
        (ProfileField.Conventions, Text("--conventions", "House rules: how things are written here, in Markdown")),
        (ProfileField.DefinitionOfDone, Text("--done", "House rules: when a contribution is done, in Markdown")),
        (ProfileField.WarrantyDays, Text("--warranty", "House rules: days after production in which guests mend what they broke [default: 30]", "DAYS")),
    ];

    private readonly List<(ProfileField Field, Option<string[]> Option)> several =
    [
        (ProfileField.Wanted, List("--wanted", "Contributions that are wanted")),
        (ProfileField.Skill, List("--skills", "Skills that help")),
        (ProfileField.Topic, List("--topics", "What it is about")),
        (ProfileField.Language, List("--languages", "Programming languages, instead of those of its changes")),
        (ProfileField.Channel, List("--channel", "Where to talk to the host team: web addresses, mail addresses, names of rooms")),
        (ProfileField.Link, List("--link", "Web pages about it, each an address with its title: 'https://wiki.example/ledger How it rounds'")),
        (ProfileField.Package, List("--package", "Packages that it publishes, such as npm:@northmere/ledger")),
    ];

    /// <summary>Adds the options.</summary>
    public void AddTo(GuesthouseCommand command)
    {
        command.Add(name);
        command.Add(host);
        single.Take(2).ToList().ForEach(option => command.Add(option.Option));
        several.Take(4).ToList().ForEach(option => command.Add(option.Option));
        single.Skip(2).Take(2).ToList().ForEach(option => command.Add(option.Option));
        command.Add(promise);
        single.Skip(4).Take(2).ToList().ForEach(option => command.Add(option.Option));
        several.Skip(4).ToList().ForEach(option => command.Add(option.Option));
        single.Skip(6).ToList().ForEach(option => command.Add(option.Option));
        command.Add(scope);
    }

    /// <summary>What a command line states.</summary>
    public Result<ProjectChange> Read(ParseResult parsed)
    {
        var fields = new List<FieldChange>();
        if (parsed.GetValue(name) is { } title)
            fields.Add(One(ProfileField.Title, title));
        foreach (var (field, option) in single)
            if (parsed.GetValue(option) is { } text)
                fields.Add(One(field, text));
        foreach (var (field, option) in several)
            if (parsed.GetValue(option) is { Length: > 0 } values)
                fields.Add(new FieldChange(field, values is [Nothing] ? [] : [.. values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]));
        if (parsed.GetValue(promise) is { } promised)
        {
            if (promised.Split('/') is not ([_] or [_, _]))
                return new Problem(ProblemKind.Invalid, "profile.bad-value", "A promise is written 8h/16h: working hours to a first answer, and to a review.");
            fields.AddRange(Promise(promised));
        }
        return new ProjectChange { HostTeam = parsed.GetValue(host) is Nothing ? "" : parsed.GetValue(host), Fields = fields, AddedScopes = parsed.GetValue(scope) ?? [] };
    }

    private static FieldChange One(ProfileField field, string text) => new(field, text == Nothing ? [] : [text]);

    private static IEnumerable<FieldChange> Promise(string text)
    {
        string[] hours = text == Nothing ? [] : text.Split('/');
        yield return new FieldChange(ProfileField.FirstResponseHours, [.. hours.Take(1).Select(ProjectSetCommands.Hours)]);
        yield return new FieldChange(ProfileField.ReviewHours, [.. hours.Skip(1).Select(ProjectSetCommands.Hours)]);
    }

    private static Option<string?> Text(string name, string description, string help = "TEXT") => new(name) { Description = description, HelpName = help + "|none" };

    private static Option<string[]> List(string name, string description) => new(name) { Description = description, HelpName = "A,B,…|none" };
}
