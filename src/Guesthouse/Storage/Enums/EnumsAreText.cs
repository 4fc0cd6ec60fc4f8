using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Guesthouse.Storage.Enums;

/// <summary>Finds the converter of enums that are stored as text.</summary>
/// <param name="dependencies">What the framework gives.</param>
internal sealed class EnumsAreText(ValueConverterSelectorDependencies dependencies) : ValueConverterSelector(dependencies)
{
    /// <inheritdoc/>
    public override IEnumerable<ValueConverterInfo> Select(Type modelClrType, Type? providerClrType = null) =>
        (Nullable.GetUnderlyingType(modelClrType) ?? modelClrType) is { IsEnum: true } type && providerClrType == typeof(string)
            ? [new ValueConverterInfo(type, typeof(string), _ => EnumText.Of(type))]
            : base.Select(modelClrType, providerClrType);
}
