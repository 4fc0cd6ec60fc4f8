using Guesthouse.Domain;

namespace Guesthouse.Tests.Architecture;

/// <summary>Modules name each other in one direction, so that each can be read, changed and tested without those to its right.</summary>
public class ModuleArrows
{
    private static readonly Type[] OurTypes = [.. typeof(Problem).Assembly.GetTypes(), .. typeof(Program).Assembly.GetTypes()];

    [Fact]
    public void Every_folder_is_a_module_that_stands_in_the_list() =>
        Findings.None(OurTypes.Where(IsOurs).Select(Modules.Of).Where(module => module.Length > 0 && !Modules.All.Contains(module)));

    [Fact]
    public void No_module_names_one_to_its_right() => Findings.None(ForbiddenArrows(OurTypes, Modules.Of));

    [Fact]
    public void An_arrow_to_the_right_would_be_found()
    {
        // Seen from Facts, the test that asks about Measures would be on the wrong side.
        var found = ForbiddenArrows([typeof(Question)], type => type == typeof(Question) ? "Facts" : type == typeof(Answer) ? "Measures" : "");

        Assert.Equal(["Facts names Measures: Question uses Answer"], found);
    }

    [Theory]
    [InlineData("Measures", "Facts", true)]
    [InlineData("Facts", "Measures", false)]
    [InlineData("Organization", "Facts", false)]
    [InlineData("Learning", "Catalog", true)]
    [InlineData("Catalog", "Learning", false)]
    [InlineData("Learning", "Community", false)]
    [InlineData("Measures", "Git", true)]
    [InlineData("Contributions", "Git", false)]
    [InlineData("Git", "Measures", false)]
    [InlineData("Contributions", "Access", true)]
    [InlineData("Access", "Organization", true)]
    [InlineData("Organization", "Access", false)]
    public void The_list_of_arrows_reads_as_architecture_says(string from, string to, bool allowed) =>
        Assert.Equal(allowed, Modules.MayName(from, to));

    private static IEnumerable<string> ForbiddenArrows(IEnumerable<Type> types, Func<Type, string> moduleOf) =>
        (from type in types
         where IsOurs(type) || type.DeclaringType == typeof(ModuleArrows)
         from named in CompiledCode.TypesNamedBy(type)
         where !Modules.MayName(moduleOf(type), moduleOf(named)) && (IsOurs(named) || named.DeclaringType == typeof(ModuleArrows))
         select $"{moduleOf(type)} names {moduleOf(named)}: {Outermost(type).Name} uses {named.Name}").Distinct(StringComparer.Ordinal);

    /// <summary>Written by us: compilers put code of their own into our assemblies, in namespaces of theirs.</summary>
    private static bool IsOurs(Type type) => type.Assembly.GetName().Name is "Guesthouse" or "Guesthouse.Domain" && type.Namespace?.Split('.')[0] == "Guesthouse";

    private static Type Outermost(Type type) => type is { DeclaringType: { } outer } && outer != typeof(ModuleArrows) ? Outermost(outer) : type;

    private sealed class Question
    {
        public static int Ask() => new List<Answer>().Count;
    }

    private sealed class Answer;
}
