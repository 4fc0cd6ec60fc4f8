using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Guesthouse.Storage;

/// <summary>
/// Tables are stated in code, with their keys, and rows know no other rows. Whatever looks through every property for attributes, keys and
/// relations finds nothing, and takes a third of the time in which the model is built.
/// </summary>
internal static class PlainTables
{
    private static readonly Type[] lookingInVain =
    [
        // Guessing a key first leaves traces on columns that happen to be called Id.
        typeof(KeyDiscoveryConvention),
        typeof(BackingFieldAttributeConvention),
        typeof(ComplexTypeAttributeConvention),
        typeof(ConcurrencyCheckAttributeConvention),
        typeof(DatabaseGeneratedAttributeConvention),
        typeof(DeleteBehaviorAttributeConvention),
        typeof(EntityTypeConfigurationAttributeConvention),
        typeof(ForeignKeyAttributeConvention),
        typeof(IndexAttributeConvention),
        typeof(InversePropertyAttributeConvention),
        typeof(KeyAttributeConvention),
        typeof(KeylessAttributeConvention),
        typeof(MaxLengthAttributeConvention),
        typeof(NavigationBackingFieldAttributeConvention),
        typeof(NotMappedMemberAttributeConvention),
        typeof(NotMappedTypeAttributeConvention),
        typeof(OwnedAttributeConvention),
        typeof(PrecisionAttributeConvention),
        typeof(RequiredNavigationAttributeConvention),
        typeof(RequiredPropertyAttributeConvention),
        typeof(StringLengthAttributeConvention),
        typeof(TimestampAttributeConvention),
        typeof(UnicodeAttributeConvention),
        typeof(RelationalColumnAttributeConvention),
        typeof(RelationalColumnCommentAttributeConvention),
        typeof(RelationalDbFunctionAttributeConvention),
        typeof(RelationalNavigationJsonPropertyNameAttributeConvention),
        typeof(RelationalPropertyJsonPropertyNameAttributeConvention),
        typeof(RelationalTableAttributeConvention),
        typeof(RelationalTableCommentAttributeConvention),
        typeof(BaseTypeDiscoveryConvention),
        typeof(ComplexPropertyDiscoveryConvention),
        typeof(DbSetFindingConvention),
        typeof(ForeignKeyIndexConvention),
        typeof(ForeignKeyPropertyDiscoveryConvention),
        typeof(ManyToManyJoinEntityTypeConvention),
        typeof(RelationshipDiscoveryConvention),
        typeof(ServicePropertyDiscoveryConvention),
        typeof(TableNameFromDbSetConvention),
    ];

    /// <summary>Leaves out what finds nothing.</summary>
    public static void LeaveOut(ConventionSetBuilder conventions)
    {
        foreach (var convention in lookingInVain)
            conventions.Remove(convention);
    }
}
