namespace Guesthouse.Tests.Catalog;

/// <summary>Documents are judged by what they say, not by being there.</summary>
public class DocumentsThatAreJudged
{
    public static TheoryData<string, string, string> Readmes => new()
    {
        { "readme.what", "# Ledger\n\nLedger keeps the books of every shop, entry by entry.\n", "pass" },
        { "readme.what", "# Ledger\n\nTODO\n", "fail" },
        { "readme.what", "# Ledger\n\n[![Build](https://ci.example/b.svg)](https://ci.example/ledger)\n", "fail" },
        { "readme.what", "# Ledger\n\nThe source code and the docs live here. It was moved here from elsewhere.\n", "fail" },
        { "readme.what", "# Grand livre\n\nLe grand livre tient les comptes de chaque boutique.\n", "pass" },
        { "readme.what", "# Книга\n\nКнига ведёт счета всех магазинов компании.\n", "pass" },
        { "readme.what", "# 帳簿\n\n帳簿は各店舗の会計を記録するライブラリです。\n", "pass" },
        { "readme.audience", "# Ledger\n\nA library for teams that sell something.\n", "pass" },
        { "readme.audience", "# Ledger\n\nKeeps books. It is not meant for end users.\n", "fail" },
        { "readme.audience", "# Libro\n\nGuarda cuentas.\n\n## Para quién\n\nPara equipos que venden en tiendas.\n", "pass" },
        { "readme.audience", "# Ledger\n\nKeeps books.\n\n## Who it is for\n\nWhoever has to say later where each cent went.\n", "pass" },
        { "readme.build", "# Ledger\n\n## Building\n\n```sh\ndotnet build\n```\n", "pass" },
        { "readme.build", "# Ledger\n\n## Building\n\nTBD\n", "fail" },
        { "readme.build", "# Ledger\n\n## Building\n\nmake\n", "fail" },
        { "readme.build", "# Ledger\n\n## Building\n\nSee [the guide](docs/gone.md).\n", "fail" },
        { "readme.build", "# Ledger\n\nSee [how to build it](https://docs.example/build).\n", "unknown" },
        { "readme.build", "# Ledger\n\nRun `npm run build` first.\n", "pass" },
        { "readme.build", "# Книга\n\n## Сборка\n\n1. Установите компилятор.\n2. Запустите сборку проекта.\n", "pass" },
        { "readme.test", "# Ledger\n\n## Development\n\n```sh\n./gradlew test\n```\n", "pass" },
        { "readme.test", "# Test tools\n\nTools of the team that tests things every day.\n", "fail" },
        { "readme.test", "# Ledger\n\n<!-- make test -->\n\nNothing else is said here today.\n", "fail" },
        { "channels", "# Ledger\n\nTalk to us: <https://northmere.slack.com/archives/ledger>\n", "pass" },
        { "governance", "# Ledger\n\nContributions are very welcome here.\n", "pass" },
        { "direction", "# Ledger\n\n## Feuille de route\n\nD’abord les devises, ensuite les arrondis.\n", "pass" },
        { "promise", "# Ledger\n\nWe answer every request within two working days.\n", "pass" },
        { "promise", "# Ledger\n\nWe answer every request promptly and kindly.\n", "fail" },
        { "promise", "# Книга\n\nМы отвечаем на запросы в течение восьми рабочих часов.\n", "pass" },
        { "licence", "# Ledger\n\nThis is licensed under the MIT license.\n", "pass" },
    };

    [Theory]
    [MemberData(nameof(Readmes))]
    public async Task A_readme_is_read_by_its_words(string check, string readme, string answer)
    {
        using var files = new WrittenFiles(("README.md", readme), ("src/Ledger.cs", "class Ledger;"));

        Assert.Equal(answer, (await files.Answer(check)).State);
    }

    public static TheoryData<string, string, string> Guides => new()
    {
        { "contributing.report", "Please file an issue with the version you use.", "pass" },
        { "contributing.report", "We thank people who contribute through reporting issues.", "fail" },
        { "contributing.ask", "## Questions\n\nAsk in the room of the team.", "pass" },
        { "contributing.ask", "## Whom to ask\n\nAda and Bob look after this house and answer in the room of the team.", "pass" },
        { "contributing.ask", "## À qui s’adresser\n\nAda et Bob répondent dans le salon de l’équipe.", "pass" },
        { "contributing.ask", "## A quién preguntar\n\nAda y Bob responden en la sala del equipo.", "pass" },
        { "contributing.ask", "## К кому обращаться\n\nАда и Боб отвечают в комнате команды.", "pass" },
        { "contributing.conventions", "Run `dotnet format` before you commit.", "pass" },
        { "contributing.done", "## Definition of done\n\n- tests pass\n- one approval of a trusted committer", "pass" },
        { "contributing.done", "All tests must pass before a change is merged.", "pass" },
        { "contributing.process", "Fork the repository, then open a pull request.", "pass" },
        { "contributing.process", "Ouvrez une demande de fusion, puis attendez la relecture.", "pass" },
        { "contributing.support", "After the merge you fix defects of your change for 30 days.", "pass" },
        { "contributing.conduct", "We follow the [code of conduct](https://northmere.example/conduct) of the company.", "pass" },
        { "contributing.conduct", "We follow the [code of conduct](CONDUCT-GONE.md).", "pass" },
        { "contributing.conventions", "See the [contributor guide](https://northmere.example/guide).", "unknown" },
        { "contributing.done", "See the [contributor guide](https://northmere.example/guide).", "unknown" },
        { "contributing.support", "## После слияния\n\nАвтор исправляет ошибки ещё тридцать дней.", "pass" },
        { "contributing.process", "## Cómo contribuir\n\nAbra un pull request y espere la revisión.", "pass" },
        { "needs", "Issues marked good first issue wait for you.", "pass" },
        { "progress", "The notes of our weekly meeting are in the wiki.", "pass" },
    };

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task A_contributing_guide_is_read_by_its_words(string check, string text, string answer)
    {
        using var files = new WrittenFiles(("CONTRIBUTING.md", $"# Contributing\n\n{text}\n"));

        Assert.Equal(answer, (await files.Answer(check)).State);
    }

    [Theory]
    [InlineData("README.rst", "Ledger\n======\n\nKeeps the books of every shop in town.\n\nBuilding\n--------\n\nRun this::\n\n    make build\n")]
    [InlineData("README.adoc", "= Ledger\n\nKeeps the books of every shop in town.\n\n== Building\n\n----\nmake build\n----\n")]
    [InlineData("README.txt", "LEDGER\n\nKeeps the books of every shop in town.\n\nBUILDING\n\n    make build\n")]
    [InlineData("docs/README.md", "<h1>Ledger</h1>\n\nKeeps the books of every shop in town.\n\n<h2>Building</h2>\n\nRun the build with the usual command.\n")]
    public async Task Other_formats_are_read_as_well(string path, string text)
    {
        using var files = new WrittenFiles((path, text), ("ledger.c", "int main;"));

        Assert.Equal("pass", (await files.Answer("readme.what")).State);
        Assert.Equal("pass", (await files.Answer("readme.build")).State);
    }

    [Fact]
    public async Task A_linked_document_answers_where_it_is_there()
    {
        using var files = new WrittenFiles(("README.md", "# Ledger\n\nHow to [set it up](docs/setup.md#run-it).\n"), ("docs/setup.md", "# Set-up\n\n## Run it\n\n```sh\ncargo build\ncargo test\n```\n"), ("main.rs", ""));

        var build = await files.Answer("readme.build");

        Assert.Equal("pass", build.State);
        Assert.Contains("docs/setup.md", build.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_heading_that_is_not_there_leads_nowhere()
    {
        using var files = new WrittenFiles(("README.md", "# Ledger\n\nSee [how to build](docs/setup.md#gone).\n"), ("docs/setup.md", "# Set-up\n\nNothing.\n"), ("main.rs", ""));

        Assert.Equal("fail", (await files.Answer("readme.build")).State);
    }

    [Fact]
    public async Task A_missing_document_fails_and_is_named()
    {
        using var files = new WrittenFiles(("main.rs", ""));

        var answer = await files.Answer("readme.what");

        Assert.Equal("fail", answer.State);
        Assert.Contains("README", answer.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_code_there_is_nothing_to_build()
    {
        using var files = new WrittenFiles(("README.md", "# Rules\n\nThe rules of our house, in one page.\n"));

        Assert.Equal("exempt", (await files.Answer("readme.build")).State);
    }

    [Theory]
    [InlineData("Licensed under the Apache License, Version 2.0", "pass")]
    [InlineData("Permission is hereby granted, free of charge, to any person obtaining a copy", "pass")]
    [InlineData("InnerSource License 1.0: every legal entity of the group may use this.", "pass")]
    [InlineData("to do", "fail")]
    public async Task A_licence_is_recognized_by_its_words(string text, string answer)
    {
        using var files = new WrittenFiles(("LICENSE", text));

        Assert.Equal(answer, (await files.Answer("licence")).State);
    }

    [Fact]
    public async Task Decisions_are_found_by_their_folder_and_forms_are_none()
    {
        using var form = new WrittenFiles(("docs/adr/0000-template.md", "# Title"));
        using var one = new WrittenFiles(("docs/adr/0001-one-store.md", "# One store"));

        Assert.Equal("fail", (await form.Answer("decisions")).State);
        Assert.Equal("pass", (await one.Answer("decisions")).State);
    }

    [Theory]
    [InlineData("* @northmere/payments\n", "fail")]
    [InlineData("* @ada @bob\n", "unknown")]
    public async Task Trusted_committers_need_two_names_and_their_activity_is_not_in_the_files(string codeOwners, string answer)
    {
        using var files = new WrittenFiles(("CODEOWNERS", codeOwners));

        var committers = await files.Answer("committers");

        Assert.Equal(answer, committers.State);
        Assert.DoesNotContain("ada", committers.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Releases_are_told_by_a_changelog()
    {
        using var log = new WrittenFiles(("CHANGELOG.md", "# Changes\n\n## 1.2.0\n\n- Rounds half up.\n"));
        using var none = new WrittenFiles(("README.md", "# Ledger"));

        Assert.Equal(["pass", "unknown"], [(await log.Answer("releases")).State, (await none.Answer("releases")).State]);
    }
}
