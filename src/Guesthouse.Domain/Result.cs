using System.Diagnostics.CodeAnalysis;

namespace Guesthouse.Domain;

/// <summary>A value, or the reasons why there is none. All reasons found are told at once, in the order of the input.</summary>
/// <typeparam name="T">The value.</typeparam>
public sealed class Result<T>
    where T : notnull
{
    private readonly T? value;

    private Result(T? value, IReadOnlyList<Problem> problems)
    {
        this.value = value;
        Problems = problems;
    }

    /// <summary>Why there is no value; empty exactly when there is one.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsOk => Problems.Count == 0;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; ask <see cref="IsOk"/> or <see cref="TryGet"/> first.</exception>
    public T Value => IsOk ? value! : throw new InvalidOperationException($"No value: {Problems[0]}");

    /// <summary>The value when there is one.</summary>
    public bool TryGet([NotNullWhen(true)] out T? found)
    {
        found = value;
        return IsOk;
    }

    public static implicit operator Result<T>(T value) => new(value, []);

    public static implicit operator Result<T>(Problem problem) => new(default, [problem]);

    internal static Result<T> Failed(IReadOnlyList<Problem> problems) => new(default, problems);
}

/// <summary>Makes failed results.</summary>
public static class Result
{
    /// <summary>The failed result that tells every reason of <paramref name="problems"/>, which must not be empty.</summary>
    public static Result<T> Failure<T>(IReadOnlyList<Problem> problems)
        where T : notnull =>
        problems.Count > 0 ? Result<T>.Failed(problems) : throw new ArgumentException("A failure needs a reason.", nameof(problems));
}
