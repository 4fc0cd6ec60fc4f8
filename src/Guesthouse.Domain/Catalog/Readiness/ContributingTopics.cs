using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>What a contributor asks, and a CONTRIBUTING document answers. A document of the whole organization may answer, where the text says that it does.</summary>
public static class ContributingTopics
{
    /// <summary>How to report what is broken or missing.</summary>
    public static Topic Report { get; } = new()
    {
        Headings = WordPattern.All(
            "report*", "bug|bugs", "^issues", "issue ~2 report*|tracker|guideline*", "feature request*", "file|filing|open|opening|submit*|creat* ~2 issue|issues|bug|bugs", "signaler", "signalement*", "anomalies", "bogues",
            "informar ~3 error*|fallo*|problema*", "reportar", "errores", "incidencias", "сообщ* ~3 ошибк*|проблем*", "ошибки"),
        Phrases = WordPattern.All(
            "report|file|open|submit|raise|create|log|post|filing ~2 issue|issues|bug|bugs|ticket|tickets", "ouvrez|ouvrir|creez|creer|signalez|signaler ~4 ticket|tickets|anomalie*|bogue*|probleme*|issue|demande",
            "abra|abrir|abre|cree|crear|informe|reporte|reportar ~4 incidencia*|error*|fallo*|problema*|issue|ticket|peticion", "создаите|создать|откроите|заведите|сообщите ~5 issue|задач*|запрос*|ошибк*|проблем*|тикет*"),
        Pointers = WordPattern.All("report* ~3 bug*|issue*|problem*", "issue tracker", "bug report*", "gestionnaire ~2 tickets", "трекер*"),
        Addresses = ["/issues/new", "/-/issues"],
        OutsideCounts = true,
    };

    /// <summary>Whom to ask.</summary>
    public static Topic Ask { get; } = new()
    {
        Headings = WordPattern.All(
            "contact*", "question*", "get|getting|find ~1 help|support|touch|contact", "ask ~3 help|question*", "communicat*", "community", "channel*", "whom|who|where ~1 ask|contact|turn", "who we are|is", "maintainers", "talk to us", "support", "mentorship|mentoring ~3 contact",
            "poser ~3 question*", "a qui ~3 demander|adresser|parler", "aide", "nous contacter", "communaute", "preguntas", "a quien ~2 preguntar|acudir|dirigirse", "ayuda", "contacto", "comunidad", "вопросы", "кого ~2 спросить", "к кому ~2 обра*", "помощь", "контакт*", "связ*", "сообщество"),
        Phrases = WordPattern.All(
            "reach out ~4 maintainer*|team|us|owners|to", "ask ~4 maintainer*|team|us|question*|help|in|on", "contact ~3 maintainer*|team|us|owners", "questions ~6 slack|channel|chat|mail*|forum|discussion*|ask|reach|contact",
            "reach ~3 maintainers|team|us", "repo owners ~4 respond*", "if you have ~3 questions", "contactez|demandez|ecrivez ~4 equipe|mainteneur*|nous|salon|canal", "pregunt* ~5 equipo|canal|mantenedor*", "escriba ~3 equipo|canal",
            "обратитесь|обращаитесь|пишите|спросите|задаите ~5 команд*|канал*|чат*|вопрос*|хозя*"),
        Pointers = WordPattern.All("slack", "mailing list", "mattermost", "matrix", "discord", "zulip", "teams channel", "discussions", "contact*", "office hours"),
        OutsideCounts = true,
    };

    /// <summary>How things are written here.</summary>
    public static Topic Conventions { get; } = new()
    {
        Headings = WordPattern.All(
            "convention*", "style", "coding ~2 standard*|style|guideline*|rules|practices", "code ~2 style|standard*|guideline*|format*", "format*", "lint*", "best practices", "commit ~2 message*|convention*", "naming ~2", "static code",
            "regles ~3 codage|code|style", "normes", "estilo", "convenciones", "normas", "соглашени*", "стиль", "правила ~3 код*"),
        Phrases = WordPattern.All(
            "coding ~2 convention*|standard*|style|guideline*", "code|commit ~1 style|convention*", "style guide", "conventional commits", "follow* ~5 convention*|style|formatting", "run ~4 linter|formatter|gofmt|prettier|eslint", "best practices ~4 described|are|in",
            "conventions ~3 codage|code", "guide ~2 style", "convenciones ~3 codigo", "guia ~2 estilo", "стил* ~2 кода", "соглашени* ~4 код*"),
        Commands = WordPattern.All("make ~2 lint*|fmt|format|vet|verify*", "gofmt", "golangci lint", "npm run lint*|format", "dotnet format", "eslint", "prettier", "black|ruff|flake8", "pre commit ~1 run|install", "cargo fmt|clippy", "editorconfig", "checkstyle|spotless*"),
        Pointers = WordPattern.All("convention*", "style ~1 guide*", "coding ~2 guide*|standard*|style", "conventional commits", "best practices", "api guidelines", "guia ~2 estilo"),
        OutsideCounts = true,
    };

    /// <summary>When a contribution is done.</summary>
    public static Topic Done { get; } = new()
    {
        Headings = WordPattern.All(
            "definition of done", "acceptance", "checklist", "when ~4 done|finished|merged|accepted|ready", "before ~4 submit*|merg*|open*|send*|push*", "requirements ~3 merg*|pull|contribut*|change*", "review ~2 criteria", "quality", "^approval|approvals", "merge criteria|requirements",
            "definition ~3 fini|termine", "criteres ~3 acceptation", "definicion ~3 hecho|terminado", "criterios ~3 aceptacion", "критери*", "определение готовности", "когда ~4 готов*", "перед отправкои"),
        Phrases = WordPattern.All(
            "definition of done", "acceptance criteria", "all|your|the tests|checks|ci ~2 must|should|have|need|needs ~2 pass*|green|succeed", "must|should ~3 include|have|contain|add ~3 test|tests", "make sure|ensure|check|verify ~8 test|tests|checks|ci ~4 pass*|green|succeed",
            "before ~4 merged|merging|submitting|submit ~6 must|should|make|run|ensure|please|check", "will not be|cannot be|won t be|only merged|accepted", "must be ~3 approved|reviewed", "changes must ~3 reviewed", "require* ~5 approv*|lgtm",
            "to be merged|accepted ~8 must|need*|approv*|lgtm", "doivent ~4 passer|tests", "relu*|approuve* ~5 avant", "deben ~4 pasar|incluir", "должн* ~5 тест*|проити|проверк*|одобр*|содержать"),
        Pointers = WordPattern.All("definition of done", "checklist", "review* ~2 guide*|checklist|criteria"),
        OutsideCounts = true,
    };

    /// <summary>How a change comes in.</summary>
    public static Topic Process { get; } = new()
    {
        Headings = WordPattern.All(
            "pull|merge request*", "contribut* ~2 patch|code|process|workflow|steps|changes|source", "submit*", "^workflow", "development|contribution ~1 workflow", "^process", "development|contribution|review ~1 process", "making ~2 change*|contribution*", "how to contribute", "steps", "first ~2 contribution|change|pull", "review process", "your first",
            "proposer ~3 changement*|modification*|contribution*", "demandes ~2 fusion|tirage", "processus", "deroulement", "proponer|enviar ~3 cambio*|contribucion*", "proceso", "flujo", "как ~4 внести|изменени*|предложить", "процесс", "порядок"),
        Phrases = WordPattern.All(
            "submit|open|create|send|raise|make ~3 pull|merge request|requests", "submit|open|create|send ~2 pr|prs|mr|patch|patches", "fork ~6 repo|repository|project", "ouvrez|creez|soumettez|envoyez|proposez ~4 demande|pull|merge|pr|modification*|changement*",
            "abra|cree|envie|proponga|abrir|enviar ~4 pull|merge|pr|solicitud|cambio*|peticion", "откроите|создаите|отправьте|предложите ~5 pull|merge|запрос*|изменени*|pr"),
        Pointers = WordPattern.All("pull|merge request*", "contribut* ~1 workflow|process", "how to contribute", "review process", "submitting"),
        OutsideCounts = false,
    };

    /// <summary>Who cares for a contribution after the merge.</summary>
    public static Topic Support { get; } = new()
    {
        Headings = WordPattern.All(
            "warrant*", "after ~4 merge*|release*|contribut*", "support ~3 merge*|contributions|after", "maintenance ~3 contribut*", "ownership ~3 contribut*|code", "once ~3 merged", "apres ~4 fusion|livraison", "garantie", "garantia", "despues ~4 fusion*|integra*|aceptad*",
            "после ~4 слияни*|выпуск*|включени*", "гаранти*"),
        Phrases = WordPattern.All(
            "warranty", "30|thirty days ~8 merge*|production|release*|fix*|support*", "after ~5 merge|merged|release*|accepted|production ~12 fix*|maintain*|support*|responsib*|own*|help*|backport*|revert*",
            "once ~5 merged ~12 fix*|maintain*|support*|responsib*|own*|backport*|revert*", "stay* ~6 available|reachable|around ~8 merge*|contribut*|release*", "responsible|responsibility ~8 merged|your code|contribution",
            "apres ~5 fusion*|integr* ~10 corrige*|mainten*|responsab*", "despues ~6 fusion*|integra*|acepta* ~10 corrig*|manten*|responsab*|corre*", "после ~5 слияни*|включени* ~10 исправ*|поддерж*|отвеча*"),
        Pointers = WordPattern.All("warranty"),
        OutsideCounts = true,
    };

    /// <summary>How people treat each other.</summary>
    public static Topic Conduct { get; } = new()
    {
        Headings = WordPattern.All("code of conduct", "conduct", "behavio*", "how we treat ~3 other", "code de conduite", "conduite", "codigo de conducta", "conducta", "кодекс*", "правила поведения"),
        Phrases = WordPattern.All(
            "code of conduct", "be ~3 kind|respectful|polite|welcoming|considerate", "treat ~3 other* ~3 respect|kind*", "code de conduite", "respectueu*", "codigo de conducta", "respetuos*", "кодекс* ~2 поведения|этики", "уважительн*|вежлив*"),
        Pointers = WordPattern.All("conduct", "conduite", "conducta", "кодекс*"),
        OutsideCounts = true,
    };

    /// <summary>A document outside that says how to contribute in general: what it answers cannot be known.</summary>
    public static Topic Guide { get; } = new()
    {
        Pointers = WordPattern.All(
            "contribut* ~2 guide*|documentation|docs|section|instructions|process", "how to ~3 contribut*", "developer ~2 guide*|documentation|docs", "guide ~3 contribut*", "guia ~3 contribu*", "руководств* ~3 участник*|контриб*|вклад*"),
    };
}
