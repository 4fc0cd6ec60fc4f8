using System.CommandLine;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;

namespace Guesthouse.Access.Accounts;

/// <summary><c>guesthouse admin</c>: who runs the installation and the program.</summary>
public sealed class AdminCommands
{
    private readonly InstallationOptions installation = new();

    /// <summary>The command.</summary>
    public static Command Build() => new AdminCommands().Tree();

    private GuesthouseCommand Tree() => new GuesthouseCommand(
        "admin",
        "Name who runs the installation and the program. For administrators.",
        new Example("guesthouse admin create --name \"Ada Lind\" --email ada@northmere.example", "The first administrator"),
        new Example("guesthouse admin name dan --program-lead", "Dan runs the program"))
    {
        Create(), Name(), End(),
    };

    private GuesthouseCommand Create()
    {
        var name = new Option<string?>("--name") { Description = "What a new person is called", HelpName = "NAME" };
        var email = new Option<string?>("--email") { Description = "With which address they sign in", HelpName = "MAIL" };
        var person = new Option<string?>("--person") { Description = "Somebody whom the organization has, by id, instead of a new person", HelpName = "ID" };
        var url = LinkOnTerminal.Url();
        return new GuesthouseCommand(
            "create",
            "Make a new person, or one of the organization, an administrator with an account, and print a one-time link with which they set a password",
            new Example("guesthouse admin create --name \"Ada Lind\" --email ada@northmere.example", "Somebody whom no file names"),
            new Example("guesthouse admin create --person dan", "Somebody of the organization; also when an administrator lost their password"))
        {
            name, email, person, url,
        }.On(installation, async (opened, parsed, cancellation) =>
        {
            if (CreateAdministrator.RefusalOf(opened.Standing) is { } refusal)
                return refusal;
            var create = new CreateAdministrator(opened.Store, opened.Clock, opened.Doer);
            var made = (parsed.GetValue(name), parsed.GetValue(email), parsed.GetValue(person)) switch
            {
                ({ } called, { } mail, null) => await create.MakeAsync(called, mail, cancellation),
                (null, var mail, { } id) => await create.TakeAsync(id, mail, cancellation),
                _ => new Problem(ProblemKind.Invalid, "admin.who", "Say --name NAME and --email MAIL for a new person, or --person ID for one whom the organization has."),
            };
            if (!made.TryGet(out var link))
                return Result.Failure<int>(made.Problems);
            LinkOnTerminal.Tell(link, LinkOnTerminal.SiteOf(opened, parsed.GetValue(url)), Terminal.Of(parsed));
            return ExitCode.Done;
        });
    }

    private GuesthouseCommand Name() => Officer(
        "name",
        "Name a person program lead or administrator, from today on",
        [new("guesthouse admin name dan --program-lead", "Dan runs the InnerSource program")],
        (opened, person, office, cancellation) => new NameOfficer(opened).RunAsync(person, office, cancellation));

    private GuesthouseCommand End() => Officer(
        "end",
        "End a person's office from today on; the last administrator stays",
        [new("guesthouse admin end dan --program-lead", "Dan is thanked, and runs it no more")],
        (opened, person, office, cancellation) => new NameOfficer(opened).EndAsync(person, office, cancellation));

    private GuesthouseCommand Officer(
        string name, string description, Example[] examples, Func<Installation, string, Office, CancellationToken, Task<Result<string>>> run)
    {
        var person = new Argument<string>("PERSON") { Description = "The id of a person of the organization" };
        var lead = new Option<bool>("--program-lead") { Description = "Runs the InnerSource program" };
        var administrator = new Option<bool>("--administrator") { Description = "Runs the installation" };
        return new GuesthouseCommand(name, description, examples) { person, lead, administrator }.On(installation, async (opened, parsed, cancellation) =>
        {
            if (parsed.GetValue(lead) == parsed.GetValue(administrator))
                return new Problem(ProblemKind.Invalid, "office.which", "Say one of --program-lead and --administrator.");
            var done = await run(opened, parsed.GetValue(person)!, parsed.GetValue(lead) ? Office.ProgramLead : Office.Administrator, cancellation);
            if (!done.TryGet(out var id))
                return Result.Failure<int>(done.Problems);
            Terminal.Of(parsed).Output.WriteLine(id);
            return ExitCode.Done;
        });
    }
}
