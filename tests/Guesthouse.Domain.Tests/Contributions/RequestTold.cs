using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Tests.Contributions;

/// <summary>All that a request tells of itself, as one text to compare.</summary>
internal static class RequestTold
{
    public static string Of(Request request) => string.Join(
        '\n',
        typeof(Request).GetProperties()
            .Select(property => (property.Name, Value: property.GetValue(request)))
            .Select(property => $"{property.Name}: {(property.Value is System.Collections.IEnumerable many ? string.Join(", ", many.Cast<object>()) : property.Value)}"));
}
