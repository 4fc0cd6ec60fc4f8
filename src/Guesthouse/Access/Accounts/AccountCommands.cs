using System.CommandLine;
using Guesthouse.Cli;
using Guesthouse.Domain;

namespace Guesthouse.Access.Accounts;

/// <summary><c>guesthouse account</c>: who can sign in.</summary>
public sealed class AccountCommands
{
    private readonly InstallationOptions installation = new();

    /// <summary>The command.</summary>
    public static Command Build() => new AccountCommands().Tree();

    private GuesthouseCommand Tree() => new GuesthouseCommand(
        "account",
        "See and keep who can sign in. For program leads and administrators; accounts of people with an office are for administrators.",
        new Example("guesthouse account create bob", "Bob can sign in, once he has used the link"),
        new Example("guesthouse account list", "Who can sign in"))
    {
        AccountListCommand.Build(installation), Create(), Link(), Close(),
    };

    private GuesthouseCommand Create()
    {
        var person = new Argument<string?>("PERSON") { Description = "The id of a person of the organization", Arity = ArgumentArity.ZeroOrOne };
        var email = new Option<string?>("--email") { Description = "With which address they sign in [default: the first one that the organization states of them]", HelpName = "MAIL" };
        var list = new Option<string?>("--list") { Description = "A CSV file with the columns person and, where it is to be another, email; all of them or none", HelpName = "FILE" };
        var url = LinkOnTerminal.Url();
        return new GuesthouseCommand(
            "create",
            "Make an account for a person and print a one-time link, with which they set a password",
            new Example("guesthouse account create bob", "For Bob"),
            new Example("guesthouse account create --list people.csv > links.csv", "For many, with a link for each"))
        {
            person, email, list, url,
        }.On(installation, async (opened, parsed, cancellation) =>
        {
            var wanted = Wanted(parsed.GetValue(person), parsed.GetValue(email), parsed.GetValue(list));
            if (!wanted.TryGet(out var accounts))
                return Result.Failure<int>(wanted.Problems);
            var made = await new CreateAccount(opened).RunAsync(accounts, cancellation);
            if (!made.TryGet(out var links))
                return Result.Failure<int>(made.Problems);
            var (site, terminal) = (LinkOnTerminal.SiteOf(opened, parsed.GetValue(url)), Terminal.Of(parsed));
            if (parsed.GetValue(list) is null)
                LinkOnTerminal.Tell(links[0], site, terminal);
            else
                AccountList.Write(links, site, terminal.Output);
            return ExitCode.Done;
        });
    }

    private GuesthouseCommand Link()
    {
        var person = new Argument<string>("PERSON") { Description = "The id of the person whose account it is" };
        var url = LinkOnTerminal.Url();
        return new GuesthouseCommand(
            "link",
            "Make a new one-time link for an account, with which its person sets another password; earlier links end",
            new Example("guesthouse account link bob", "Bob forgot his password, or let the first link grow old")) { person, url }
            .On(installation, async (opened, parsed, cancellation) =>
            {
                var made = await new MakeLink(opened).RunAsync(parsed.GetValue(person)!, cancellation);
                if (!made.TryGet(out var link))
                    return Result.Failure<int>(made.Problems);
                LinkOnTerminal.Tell(link, LinkOnTerminal.SiteOf(opened, parsed.GetValue(url)), Terminal.Of(parsed));
                return ExitCode.Done;
            });
    }

    private GuesthouseCommand Close()
    {
        var person = new Argument<string>("PERSON") { Description = "The id of the person whose account it is" };
        return new GuesthouseCommand(
            "close",
            "Close an account: whoever is signed in with it is out at once. What its person did stays theirs.",
            new Example("guesthouse account close bob", "Bob left")) { person }
            .On(installation, async (opened, parsed, cancellation) =>
            {
                var closed = await new CloseAccount(opened).RunAsync(parsed.GetValue(person)!, cancellation);
                if (!closed.TryGet(out var id))
                    return Result.Failure<int>(closed.Problems);
                Terminal.Of(parsed).Output.WriteLine(id);
                return ExitCode.Done;
            });
    }

    private static Result<IReadOnlyList<WantedAccount>> Wanted(string? person, string? email, string? list) => (person, list) switch
    {
        ({ } id, null) => new[] { new WantedAccount(id.Trim(), email) },
        (null, { } file) when email is null => AccountList.Read(file),
        _ => new Problem(ProblemKind.Invalid, "account.who", "Say one person, with --email where it is to be another address, or --list FILE."),
    };
}
