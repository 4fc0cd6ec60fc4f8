using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Guesthouse.Storage;

/// <summary>Columns are named like their properties: <c>WithdrawnAt</c> is <c>withdrawn_at</c>. One named <c>Version</c>, unless it is part of the key, guards against lost updates.</summary>
internal sealed class SnakeCaseColumns : IModelFinalizingConvention
{
    /// <summary>The property that guards a row; saving with <see cref="GuesthouseContext.TrySaveAsync"/> raises it.</summary>
    public const string Version = "Version";

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
            foreach (var property in entity.GetProperties())
            {
                property.Builder.HasColumnName(SnakeCase(property.Name));
                if (property.Name == Version && !property.IsKey())
                    property.Builder.IsConcurrencyToken(true);
            }
    }

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }
}
