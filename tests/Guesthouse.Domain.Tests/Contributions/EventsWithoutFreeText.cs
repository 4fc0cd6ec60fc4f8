using System.Collections;
using System.Reflection;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Contributions.Tracking;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Tests.Contributions;

/// <summary>Nothing that somebody wrote gets into an event, so that texts can be emptied and people forgotten without touching what happened.</summary>
public sealed class EventsWithoutFreeText
{
    private static readonly Type[] plain =
    [
        typeof(int), typeof(long), typeof(bool), typeof(decimal), typeof(DateOnly), typeof(Instant), typeof(Duration), typeof(TextVersion),
        typeof(PersonId), typeof(TeamId), typeof(ProjectId), typeof(RequestId), typeof(RfcId), typeof(ContributionId),
    ];

    [Fact]
    public void Events_hold_ids_states_numbers_and_instants_only() =>
        Assert.Empty(new[] { typeof(RequestEvent), typeof(ContributionEvent), typeof(RfcEvent) }.SelectMany(type => Strange(type, [])).Distinct());

    [Fact]
    public void A_text_in_an_event_would_be_found() => Assert.Equal(["Chatty.Reason: String", "Chatty.Notes: String"], Strange(typeof(Chatty), []));

    private static IEnumerable<string> Strange(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            yield break;
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name != "EqualityContract");
        foreach (var property in properties)
        {
            var value = ValueOf(property.PropertyType);
            if (value.IsEnum || plain.Contains(value))
                continue;
            if (value.Namespace?.StartsWith("Guesthouse.", StringComparison.Ordinal) != true)
                yield return $"{type.Name}.{property.Name}: {value.Name}";
        }
        var further = properties.Select(property => ValueOf(property.PropertyType)).Concat(type.Assembly.GetTypes().Where(other => type.IsAbstract && other.IsSubclassOf(type)));
        foreach (var strange in further.Where(value => !plain.Contains(value) && !value.IsEnum && value.Namespace?.StartsWith("Guesthouse.", StringComparison.Ordinal) == true).SelectMany(value => Strange(value, seen)))
            yield return strange;
    }

    private static Type ValueOf(Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? type.GetGenericArguments()[0] : type);

    private sealed record Chatty(int Number, string Reason, IReadOnlyList<string> Notes);
}
