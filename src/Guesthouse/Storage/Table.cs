using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Guesthouse.Storage;

/// <summary>A table.</summary>
internal interface ITable
{
    /// <summary>Tells the model of it.</summary>
    void AddTo(ModelBuilder model);
}

/// <summary>Which table holds the rows of a type, and what its key is; the conventions of <see cref="GuesthouseContext"/> do the rest.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal abstract class Table<TRow>(string name, Expression<Func<TRow, object?>> key) : IEntityTypeConfiguration<TRow>, ITable
    where TRow : class
{
    public virtual void Configure(EntityTypeBuilder<TRow> builder) => builder.ToTable(name).HasKey(key);

    public void AddTo(ModelBuilder model) => model.ApplyConfiguration(this);
}
