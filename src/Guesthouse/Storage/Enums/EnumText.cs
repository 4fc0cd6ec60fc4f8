using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Guesthouse.Storage.Enums;

/// <summary>Stores the values of an enum as their names. One class serves every enum: the framework's own is compiled for each of them while the first page waits.</summary>
internal sealed class EnumText : ValueConverter
{
    private readonly EnumNames names;

    private EnumText(EnumNames names)
        : base(names.ToName(), names.ToValue()) => this.names = names;

    /// <inheritdoc/>
    public override Type ModelClrType => names.Type;

    /// <inheritdoc/>
    public override Type ProviderClrType => typeof(string);

    /// <inheritdoc/>
    public override Func<object?, object?> ConvertToProvider => value => value is null ? null : names.NameOf(value);

    /// <inheritdoc/>
    public override Func<object?, object?> ConvertFromProvider => name => name is null ? null : names.ValueOf((string)name);

    /// <inheritdoc/>
    public override Expression ConstructorExpression => Expression.Call(typeof(EnumText), nameof(Of), null, Expression.Constant(ModelClrType));

    /// <summary>How the values of an enum are stored.</summary>
    public static EnumText Of(Type type) => new(new EnumNames(type));
}
