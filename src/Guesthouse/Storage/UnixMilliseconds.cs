using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Guesthouse.Storage;

/// <summary>Instants are stored as milliseconds since 1970 UTC: numbers sort and compare alike on every database, which text and offsets do not.</summary>
internal sealed class UnixMilliseconds()
    : ValueConverter<DateTimeOffset, long>(instant => instant.ToUnixTimeMilliseconds(), number => DateTimeOffset.FromUnixTimeMilliseconds(number));
