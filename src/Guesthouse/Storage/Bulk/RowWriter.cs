namespace Guesthouse.Storage.Bulk;

/// <summary>Takes the values of one row after another, column by column in the order that was announced.</summary>
internal abstract class RowWriter
{
    public abstract void Null();

    public abstract void Write(int value);

    public abstract void Write(long value);

    public abstract void Write(bool value);

    public abstract void Write(DateOnly value);

    public abstract void Write(string value);

    public abstract void Write(ReadOnlyMemory<byte> value);

    /// <summary>Writes a text, or nothing where there is none.</summary>
    public void WriteOrNull(string? value)
    {
        if (value is null)
            Null();
        else
            Write(value);
    }

    /// <summary>Writes bytes, or nothing where there are none.</summary>
    public void WriteOrNull(ReadOnlyMemory<byte> value)
    {
        if (value.IsEmpty)
            Null();
        else
            Write(value);
    }

    public void WriteOrNull(int? value)
    {
        if (value is { } number)
            Write(number);
        else
            Null();
    }

    public void WriteOrNull(long? value)
    {
        if (value is { } number)
            Write(number);
        else
            Null();
    }
}
