using static Guesthouse.Domain.Contributions.Requests.BusinessPriority;
using static Guesthouse.Domain.Contributions.Requests.Otherwise;
using static Guesthouse.Domain.Contributions.Requests.RequestStep;

namespace Guesthouse.Samples.Requests;

/// <summary>Requests for which somebody is waited: the host to decide, or the guest to answer.</summary>
internal static class WaitingRequests
{
    public static IReadOnlyList<SampleRequest> All { get; } =
    [
        new("tariff-desk", "sigrid", 2, "Fee table for Norway from 2027")
        {
            Purpose = "Parcels to Norway need the new import fee by 1 January, and customers see the price before they pay.\n\nWe would build it, if somebody who knows the law looks at the table.",
            Priority = Critical, Otherwise = Escalate, Cost = 20, HelpsFor = 41, Paths = ["tariffs/no"],
        },
        new("ledger-kit", "mina", 0, "Refunds in the currency of the order")
        {
            Purpose = "Since the market in Prague opened, refunds are booked in euro and the customer gets crowns. Support corrects about thirty a day by hand.",
            Priority = High, Otherwise = WorkAround, Cost = 8, Then = [new Seconded(0, "hana", High)],
        },
        new("ledger-kit", "tomas", 3, "Recibos que funcionen sin conexión")
        {
            Purpose = "En los mercados del norte la red falla varias horas al día. Queremos emitir el recibo en el teléfono y asentarlo después, **sin duplicarlo**.\n\nYa existe el diario firmado de *Offline Journal*; falta saber qué espera el libro mayor.",
            Otherwise = WorkAround, Cost = 12, Paths = ["journal"],
            Then = [new Stepped(2, "carol", Ask, "What happens with a receipt whose price changed while the phone was offline?")],
        },
        new("pricebook", "lena", 4, "Tell the basket when a price list becomes valid")
        {
            Purpose = "At midnight we ask for all prices again, which is the slowest minute of our day. One message with the list’s id would do.",
            Priority = High, Otherwise = WorkAround, Cost = 5, Then = [new Seconded(3, "priya"), new Seconded(2, "sigrid")],
        },
        new("pricebook", "omar", 9, "History of rates as a table")
        {
            Purpose = "Analysts copy the rates from the page of each day. A daily table in Quern would end that.",
            Priority = Low, Cost = 2,
        },
        new("lantern-ui", "ada", 0, "Currency field that follows the reader’s locale")
        {
            Purpose = "Amounts in our correspondence tool look wrong in Arabic and Hindi: digits, side of the sign, grouping.",
            Priority = High, Otherwise = WorkAround, Cost = 6, Paths = ["fields/currency"],
        },
        new("lantern-ui", "felix", 6, "Graphiques accessibles au clavier")
        {
            Purpose = "Nos tableaux de bord doivent passer l’audit d’accessibilité. Il nous faudrait parcourir les points d’une courbe au clavier et les entendre.",
            Otherwise = Wait, Cost = 4,
            Then =
            [
                new Commented(5, "saki", "The keyboard part exists for tables; charts could use the same roving focus. See `focus/roving`."),
                new Stepped(4, "noor", Ask, "Which kinds of charts first? Lines alone would be much less work than all of them."),
                new Stepped(2, "felix", Answer, "Les courbes suffisent pour l’audit ; les barres peuvent attendre."),
            ],
        },
        new("postbox", "camille", 1, "Prouver qu’un message a été remis")
        {
            Purpose = "Le registre doit pouvoir montrer quand une personne a été informée d’un changement de conditions : l’heure, le canal, et la preuve.",
            Priority = High, Otherwise = Escalate, Cost = 15, HelpsFor = 60,
        },
        new("storefront-web", "priya", 7, "Share one session between shop and app")
        {
            Purpose = "People fill a basket on the phone and find it empty at the desk.", Otherwise = Wait, Cost = 3, Then = [new Seconded(5, "mina")],
        },
        new("beacon", "wen", 0, "Trace ids in batch runs")
        {
            Purpose = "A failed grinder shows up as forty alarms. With one trace per batch it would be one.", Otherwise = WorkAround, Cost = 4,
        },
        new("archive-barge", "jonas", 30, "Bring single days back instead of whole months")
        {
            Purpose = "An auditor asks for one day; we wait an hour and pay for thirty.", Otherwise = Wait, Cost = 2,
        },
        new("doorman", "noor", 3, "Passkeys on shared screens")
        {
            Purpose = "The kiosk signs its clerks in with a password on a big screen, in front of customers.",
            Priority = High, Otherwise = WorkAround, Cost = 7,
            Then = [new Stepped(2, "arjun", Ask, "Is the screen always the same device for one clerk, or do they rotate during a shift?") { Hour = 6 }],
        },
        new("merka", "hana", 12, "Сравнение трёх версий ранжирования сразу")
        {
            Purpose = "Сейчас мы сравниваем попарно и тратим втрое больше оценок.", Otherwise = Wait, Cost = 3,
        },
    ];
}
