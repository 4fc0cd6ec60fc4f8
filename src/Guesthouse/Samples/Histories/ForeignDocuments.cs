namespace Guesthouse.Samples.Histories;

/// <summary>What documents say in French and in Russian: houses write in the language of their hosts.</summary>
internal static class ForeignDocuments
{
    public static DocumentTexts French { get; } = new(
        "# {Title}\n\n{Motivation}\n",
        """
        # {Title}

        {Motivation}

        ## Compiler

            {build}

        """,
        """
        # {Title}

        {Motivation}

        ## Pour qui

        Pour {ForWhom}. Si vous hésitez, demandez dans #{host} avant d’écrire la même chose.

        ## Démarrage

        Rien d’autre à installer que les outils habituels.

            {build}

        ## Tests

            {test}

        Tout tourne sur votre machine, sans le service d’une autre équipe.

        ## Contribuer

        Les contributions sont bienvenues : lisez d’abord [comment contribuer](CONTRIBUTING.md).

        ## Contact

        Le salon #{host}, tous les jours ouvrés.

        """,
        "# Contribuer\n\nOuvrez une demande de fusion, petite de préférence.\n",
        """
        # Contribuer à {Title}

        Vous êtes chez nous en invité, et vous êtes bienvenu.

        ## Signaler un problème

        Ouvrez un ticket : ce que vous avez fait, ce que vous attendiez, ce qui s’est passé.

        ## À qui demander

        {keepers}, dans #{host}, répond en {first} heures ouvrées.

        ## Déroulement

        1. Dites ce que vous voulez faire avant de l’écrire ; nous convenons de l’étendue.
        2. Ouvrez la demande de fusion tôt, comme brouillon.
        3. La première relecture vient en {review} heures ouvrées.

        ## Conventions

        Un seul sujet par modification. Les noms disent ce que font les choses ; le formateur décide du reste.

        ## Définition de « terminé »

        - Les tests montrent le nouveau comportement.
        - Le guide dit ce qui change pour les appelants.

        """,
        "");

    public static DocumentTexts Russian { get; } = new(
        "# {Title}\n\n{Motivation}\n",
        """
        # {Title}

        {Motivation}

        ## Сборка

            {build}

        """,
        """
        # {Title}

        {Motivation}

        ## Для кого

        Для {ForWhom}. Если сомневаетесь, спросите в #{host}, прежде чем писать своё.

        ## Начало работы

        Нужны только обычные инструменты.

            {build}

        ## Тесты

            {test}

        Всё работает на вашей машине, чужие сервисы не нужны.

        ## Как участвовать

        Мы рады изменениям: сначала прочитайте, [как участвовать](CONTRIBUTING.md).

        ## Связь

        Канал #{host}, каждый рабочий день.

        """,
        "# Участие\n\nОткройте запрос на слияние, лучше небольшой.\n",
        """
        # Как участвовать в проекте «{Title}»

        Вы здесь гость, и мы вам рады.

        ## Сообщить о проблеме

        Откройте задачу: что вы сделали, чего ожидали и что произошло.

        ## Кого спросить

        {keepers} отвечают в #{host} в течение {first} рабочих часов.

        ## Как проходит изменение

        1. Сначала скажите, что хотите сделать; мы договоримся об объёме.
        2. Откройте запрос на слияние рано, черновиком.
        3. Первый отзыв приходит в течение {review} рабочих часов.

        ## Соглашения

        Одно изменение — одна тема. Имена говорят, что делает код; остальное решает форматирование.

        ## Когда работа готова

        - Тесты показывают новое поведение.
        - В руководстве сказано, что изменилось.

        """,
        "");
}
