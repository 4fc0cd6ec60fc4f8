using System.Collections.Frozen;

namespace Guesthouse.Domain.Access;

/// <summary>What may be a password: long enough, and nothing that is tried first. Which kinds of characters it has does not matter.</summary>
/// <remarks>After NIST SP 800-63B, 3.1.1.2: length instead of composition, a list of what is common, no words of the account itself.</remarks>
public static class PasswordRule
{
    /// <summary>Characters at least.</summary>
    public const int FewestLetters = 12;

    /// <summary>Characters at most: sentences fit, and hashing stays quick.</summary>
    public const int MostLetters = 128;

    private const int FewestDifferent = 5;

    /// <summary>What passwords are made of that are guessed first. Longer ones are these with digits and signs around them, or several of them.</summary>
    private static readonly FrozenSet<string> common = new[]
    {
        "password", "passwort", "motdepasse", "contraseña", "contrasena", "пароль", "parol", "passw0rd", "p@ssword", "p@ssw0rd", "pa$$word", "passphrase", "mypassword", "newpassword",
        "letmein", "welcome", "changeme", "default", "secret", "admin", "administrator", "root", "master", "login", "guest", "guesthouse", "innersource", "opensource", "company",
        "qwerty", "qwertz", "azerty", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qazwsx", "qazwsxedc", "qwe", "asd", "asdf", "zxc", "abc", "abcd", "abcdef", "abcdefgh", "abcdefghijkl", "йцукен", "йцукенгшщзхъ",
        "iloveyou", "sunshine", "princess", "football", "baseball", "superman", "batman", "dragon", "monkey", "shadow", "michael", "jordan", "pokemon", "starwars", "trustno", "whatever", "hello", "helloworld",
        "freedom", "summer", "winter", "spring", "autumn", "monday", "friday", "january", "december", "internet", "computer", "samsung", "google", "facebook", "linkedin", "github", "gitlab", "kubernetes",
        "correcthorsebatterystaple", "correct horse battery staple", "thisismypassword", "nopassword", "onetwothree", "test", "testing", "temp", "temporary", "user", "username", "demo", "example",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Why a text may not be the password of an account; <see langword="null"/> when it may.</summary>
    /// <param name="password">The text.</param>
    /// <param name="own">Words of the account: its address, its person's id and name.</param>
    /// <returns><c>password.too-short</c>, <c>password.too-long</c>, <c>password.own-words</c>, <c>password.common</c>; never with the text.</returns>
    public static Problem? RefusalOf(string password, params IEnumerable<string> own)
    {
        if (password.Length < FewestLetters)
            return Refused("too-short", $"A password has {FewestLetters} characters or more; a few words do well.");
        if (password.Length > MostLetters)
            return Refused("too-long", $"A password has at most {MostLetters} characters.");
        var folded = password.ToLowerInvariant();
        if (own.SelectMany(Words).Any(word => WithoutEdges(folded).Replace(word, "", StringComparison.Ordinal).Length < FewestDifferent && folded.Contains(word, StringComparison.Ordinal)))
            return Refused("own-words", "Your own name and address are tried first; take something else.");
        return folded.Distinct().Count() < FewestDifferent || IsRun(folded) || IsCommon(folded)
            ? Refused("common", "This password is among those that are tried first; take something else.")
            : null;
    }

    private static bool IsCommon(string folded)
    {
        var middle = WithoutEdges(folded);
        return middle.Length == 0 || common.Contains(folded) || common.Contains(middle) || Repeated(middle) is { } part && common.Contains(part);
    }

    /// <summary>Neighbours in the alphabet or among the digits, one after the other.</summary>
    private static bool IsRun(string text)
    {
        var steps = text.Zip(text.Skip(1), (one, next) => next - one).ToList();
        return steps.Count(step => step is 1 or -1 or 0) >= steps.Count - 1;
    }

    /// <summary>Without digits and signs at both ends.</summary>
    private static string WithoutEdges(string text)
    {
        var (from, to) = (0, text.Length);
        while (from < to && !char.IsLetter(text[from]))
            from++;
        while (to > from && !char.IsLetter(text[to - 1]))
            to--;
        return text[from..to];
    }

    private static string? Repeated(string text)
    {
        for (var length = 3; length <= text.Length / 2; length++)
            if (text.Length % length == 0 && text == string.Concat(Enumerable.Repeat(text[..length], text.Length / length)))
                return text[..length];
        return null;
    }

    private static IEnumerable<string> Words(string own) =>
        own.ToLowerInvariant().Split(['@', '.', ' ', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries).Append(own.ToLowerInvariant()).Where(word => word.Length > 2);

    private static Problem Refused(string code, string detail) => new(ProblemKind.Invalid, $"password.{code}", detail);
}
