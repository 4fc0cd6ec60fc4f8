using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>What a house tells about itself beyond building and contributing. Where the point is to find a place, a link that leads outside is an answer.</summary>
public static class HouseTopics
{
    /// <summary>Where to talk.</summary>
    public static Topic Channels { get; } = new()
    {
        Phrases = WordPattern.All(
            "slack ~3 channel*|workspace|room", "on|in|via|at|join ~3 slack|mattermost|discord|zulip|irc", "support channel*", "mailing list*", "teams channel*", "chat room*", "matrix room*", "discussion forum*", "office hours", "liste ~2 diffusion", "salon|canal ~3 slack|teams|matrix|mattermost|discussion",
            "canal ~3 slack|teams|mattermost", "lista de correo", "канал* ~3 slack|teams|чат*|mattermost", "список рассылки", "чат* ~2 команды|проекта"),
        Pointers = WordPattern.All("slack", "mailing list", "mattermost", "matrix", "discord", "zulip", "gitter", "irc", "teams ~1 channel", "google group", "discussions", "forum", "chat", "почт*|рассылк*", "лист*"),
        Addresses = ["slack.com/", "slack://", "groups.google.com/", "teams.microsoft.com/", "matrix.to/", "discord.gg/", "discord.com/", "zulipchat.com/", "gitter.im/", "/discussions", "mattermost", "irc.", "mailto:", "discuss."],
        OutsideCounts = true,
    };

    /// <summary>What guests may do.</summary>
    public static Topic Governance { get; } = new()
    {
        Headings = WordPattern.All("governance", "gouvernance", "gobernanza", "управление проектом", "contribut* ladder|roles|levels", "becoming ~5 maintainer|reviewer|committer|approver|member", "become ~5 maintainer|reviewer|committer|approver|member"),
        Phrases = WordPattern.All(
            "contributions|contribution|patches|prs|requests|feedback ~6 welcome|welcomed", "welcome ~4 contribution*|pull|patches|prs", "accept ~3 patches|contributions|pull", "bug reports only", "not ~3 accept* ~5 contributions|pull|patches",
            "shared ownership|write", "governance level", "contributions ~5 bienvenues", "contribuciones ~5 bienvenidas", "приветству* ~4 вклад*|изменени*|pull|участи*|сообщени*", "рады ~4 вклад*|изменени*|pull|участи*"),
        Pointers = WordPattern.All("governance", "community membership", "contributor ladder", "gouvernance", "gobernanza"),
        OutsideCounts = true,
    };

    /// <summary>Where it goes.</summary>
    public static Topic Direction { get; } = new()
    {
        Headings = WordPattern.All("roadmap", "direction", "plans", "future ~2 work|plans|directions", "what s next|planned", "goals", "non goals", "vision", "feuille de route", "orientation*", "objectifs", "hoja de ruta", "planes", "objetivos", "план*", "дорожная карта", "направлени*", "цели"),
        Phrases = WordPattern.All("on ~2 roadmap", "we plan to", "planned ~3 release|milestone|version|features", "plan of record", "nous prevoyons", "hoja de ruta", "мы планируем", "в планах"),
        Pointers = WordPattern.All("roadmap", "milestones", "feuille de route", "hoja de ruta", "дорожн* карт*"),
        Addresses = ["/milestones", "/milestone/", "roadmap"],
        OutsideCounts = true,
    };

    /// <summary>What is needed.</summary>
    public static Topic Needs { get; } = new()
    {
        Headings = WordPattern.All(
            "help wanted", "wanted", "how ~3 help", "where ~3 help", "finding ~5 help|work|issue*", "find ~4 work on", "good first ~1", "contributions wanted|welcome", "types of contributions", "open needs", "aide recherchee", "comment aider", "se busca", "como ayudar", "нужна помощь", "чем помочь", "как помочь"),
        Phrases = WordPattern.All("good first ~1 issue*|request*|contribution*", "help wanted", "looking for ~3 help|contributors|contributions", "we need help", "first timers only", "up for grabs", "bienvenu* aux debutant*", "buscamos ayuda", "нужна помощь", "good first"),
        Pointers = WordPattern.All("help wanted", "good first ~1 issue*"),
        Addresses = ["good+first+issue", "good%20first%20issue", "help+wanted", "help%20wanted", "/contribute$"],
        OutsideCounts = true,
    };

    /// <summary>Where decisions can be read.</summary>
    public static Topic Decisions { get; } = new()
    {
        Headings = WordPattern.All("decision*", "adr|adrs", "rfc|rfcs", "kep|keps", "design ~1 docs|proposal*|decision*", "proposal* ~2 process", "enhancement* ~2 proposal*", "decisiones", "решения"),
        Phrases = WordPattern.All("architecture|architectural ~2 decision*", "decision record*", "enhancement proposal*", "design proposal*", "decisions ~6 recorded|documented|written|kept|found|in", "decisions ~4 consignees|documentees", "decisiones ~4 registradas|documentadas", "решения ~5 записан*|документир*|хранятся|описан*"),
        Pointers = WordPattern.All("decision*", "adr|adrs", "rfc|rfcs", "kep|keps|caep", "proposals", "enhancements", "design ~1 docs|proposals"),
        OutsideCounts = true,
    };

    /// <summary>What was released.</summary>
    public static Topic Releases { get; } = new()
    {
        Headings = WordPattern.All("releases", "release ~2 notes|history|process|cycle|cadence|schedule|versioning", "changelog", "versioning", "^versions", "journal des modifications", "publications", "versiones", "lanzamientos", "выпуски", "версии", "релизы"),
        Phrases = WordPattern.All("published release*", "latest release*", "version publiee", "version publicada", "последнии выпуск"),
        Pointers = WordPattern.All("releases", "release ~1 notes", "changelog", "latest release", "releases ~1 page"),
        Addresses = ["/releases$", "/releases/tag", "/releases/download", "/releases/latest", "/tags$"],
        OutsideCounts = true,
    };

    /// <summary>How far the work is.</summary>
    public static Topic Progress { get; } = new()
    {
        Headings = WordPattern.All("unreleased", "project status", "status of", "progress", "meetings", "meeting ~1 notes|minutes", "community meeting*", "etat d avancement", "reunions", "estado", "progreso", "reuniones", "состояние", "ход работ", "встречи"),
        Phrases = WordPattern.All("meeting ~2 notes|minutes|agenda|recording*", "project board*", "kanban", "milestone ~4 progress|shows|tracks", "weekly|monthly|biweekly ~3 meeting|call|sync|update", "status updates", "tableau de bord du projet", "compte rendu", "tablero del proyecto", "actas", "доск* ~2 проекта|задач", "протокол* ~2 встреч*"),
        Pointers = WordPattern.All("milestone|milestones", "project board*", "meeting*", "agenda", "minutes", "notes", "recordings"),
        Addresses = ["/milestones", "/milestone/", "github.com/orgs/", "/-/boards", "/boards/"],
        OutsideCounts = true,
    };

    /// <summary>How quickly somebody answers: a number and a unit of time.</summary>
    public static Topic Promise { get; } = new()
    {
        Phrases = WordPattern.All(
            "respon*|answer*|reply|replies|review* ~8 within|in|under ~3 hour|hours|day|days|week|weeks", "within|in ~3 hour|hours|day|days|week|weeks ~8 respon*|answer*|reply|review*", "first response ~6 hour|hours|day|days",
            "repond*|reponse* ~8 heures|heure|jours|jour|semaine*", "sous ~3 heures|jours ~8 repond*|reponse*|relecture*", "respond*|respuesta*|contest* ~8 horas|hora|dias|dia|semana*", "ответ*|отвеча* ~8 часов|часа|днеи|дня|недел*", "в течение ~4 часов|днеи|дня ~8 ответ*|отвеча*|рассмотр*|провер*"),
    };
}
