using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>What a README is asked.</summary>
public static class ReadmeTopics
{
    /// <summary>For whom it is.</summary>
    public static Topic Audience { get; } = new()
    {
        Headings = WordPattern.All(
            "who is|are|should|uses|can|needs", "who it|this|that ~1 for", "for whom", "audience", "use case*", "when to use", "why ~3 use", "is this for", "intended use*", "target users",
            "pour qui", "public vise", "a qui", "cas d usage|utilisation", "para quien", "casos de uso", "destinatarios", "для кого", "кому ~3 нужн*|подоидет", "сценарии использования"),
        Phrases = WordPattern.All(
            "for ~3 users|developers|engineers|teams|operators|administrators|admins|maintainers|authors|researchers|analysts|designers|customers|colleagues|services|everyone|anyone",
            "designed|intended|meant|aimed|suited|suitable ~2 for|at", "helps|help|lets|allows|enables ~2 teams|developers|users|operators|administrators|engineers|people|services",
            "if you ~2 want|need|run|have|write|work|maintain|operate|build", "use it when|if|for", "you can use ~4 for|to", "use cases",
            "pour ~3 equipes|developpeurs|developpeuses|utilisateurs|administrateurs|operateurs", "destine* ~2 a|aux", "si vous ~3 voulez|souhaitez|avez|etes", "s adresse a|aux",
            "para ~3 equipos|desarrolladores|usuarios|administradores|operadores", "dirigid* a", "si ~2 necesita*|quiere*|desea*",
            "для ~3 разработчиков|команд*|пользователеи|администраторов|операторов|инженеров|тех", "если ~2 вам|вы ~3 нужн*|хотите|работаете|пишете", "предназначен*"),
    };

    /// <summary>How to build it.</summary>
    public static Topic Build { get; } = new()
    {
        Headings = WordPattern.All(
            "build*", "compil*", "^development", "^developing", "develop* ~3 environment|setup|guide|workflow|locally", "local development", "from source|sources", "set|setting up ~4 develop*|locally|project",
            "^construire", "^compilation", "developpement", "construir", "compilar", "desarrollo", "сборка", "собрать", "разработка", "компиляция"),
        Commands = WordPattern.All(
            "make build*|all|compile|bin*|dev|image*|container*|docker*|dist", "go build|generate", "cargo build", "npm ci|install|i", "npm run build*|dev|start", "yarn build|install", "pnpm build|install|i",
            "mvn|mvnw ~4 package|install|compile|verify", "gradle|gradlew ~3 build|assemble", "dotnet build|publish|run", "cmake", "bazel|bazelisk build|run", "meson setup|compile", "pip|pip3 install e",
            "pip|pip3 install r requirements*", "poetry install|build", "uv sync", "python|python3 setup py", "docker build", "^build sh", "sbt compile|package", "mix compile|deps", "stack|cabal build", "swift build", "bundle install", "composer install"),
        Pointers = WordPattern.All(
            "build* ~5 source|code|guide|instructions|it|from|and|test*|document*", "how to build", "develop* ~2 guide|document*|doc|docs|setup|environment", "developer ~2 guide|document*|docs", "compil*", "from source",
            "guide ~2 developpe*", "guia ~2 desarroll*", "сборк*", "руководств* ~2 разработчик*"),
    };

    /// <summary>How to test it.</summary>
    public static Topic Test { get; } = new()
    {
        Headings = WordPattern.All(
            "run|running|execute|executing ~4 test|tests", "^test|tests|testing", "test|testing ~3 changes|locally|guide|suite|code|pr", "unit|integration|e2e|end test|tests|testing|to", "how to test|verify",
            "tester|essais", "executer ~3 tests", "pruebas", "тест*", "проверить изменения"),
        Commands = WordPattern.All(
            "make ~2 test*|check|unit*|e2e*|integration*", "go test", "cargo test", "npm test|t", "npm run test*|check", "yarn test|check", "pnpm test", "pytest", "tox", "nox", "python|python3 m unittest|pytest",
            "mvn|mvnw ~4 test|verify", "gradle|gradlew ~3 test|check", "dotnet test", "ctest", "bazel|bazelisk test", "^test", "^tests", "rake test|spec", "rspec", "mix test", "sbt test", "stack|cabal test", "swift test", "phpunit", "composer test", "jest", "ginkgo"),
        Phrases = WordPattern.All("run ~4 tests ~3 with|by|using"),
        Pointers = WordPattern.All("test|tests|testing ~3 guide|document*|instructions|docs|locally", "how to ~3 test", "build* ~3 test*", "тестирован*", "guide ~2 tests", "guia ~2 pruebas"),
    };
}
