using System.Linq.Expressions;

namespace Guesthouse.Storage.Enums;

/// <summary>The values of an enum and their names.</summary>
/// <param name="type">The enum.</param>
internal sealed class EnumNames(Type type)
{
    private readonly Dictionary<string, object> values = Enum.GetNames(type).ToDictionary(name => name, name => Enum.Parse(type, name), StringComparer.Ordinal);
    private readonly Dictionary<object, string> names = Enum.GetValues(type).Cast<object>().Distinct().ToDictionary(value => value, value => value.ToString()!);

    /// <summary>The enum.</summary>
    public Type Type => type;

    /// <summary>The name of a value.</summary>
    public string NameOf(object value) => names.TryGetValue(value, out var name) ? name : value.ToString()!;

    /// <summary>The value of a name.</summary>
    /// <exception cref="ArgumentException">No value has this name: the database is of another version.</exception>
    public object ValueOf(string name) => values.TryGetValue(name, out var value) ? value : Enum.Parse(type, name);

    /// <summary>From a value to its name.</summary>
    public LambdaExpression ToName()
    {
        var value = Expression.Parameter(type);
        var name = Expression.Call(Expression.Constant(this), nameof(NameOf), null, Expression.Convert(value, typeof(object)));
        return Expression.Lambda(typeof(Func<,>).MakeGenericType(type, typeof(string)), name, value);
    }

    /// <summary>From a name to its value.</summary>
    public LambdaExpression ToValue()
    {
        var name = Expression.Parameter(typeof(string));
        var value = Expression.Convert(Expression.Call(Expression.Constant(this), nameof(ValueOf), null, name), type);
        return Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(string), type), value, name);
    }
}
