namespace Guesthouse.Git;

/// <summary>Reads what git writes with <c>-z</c>: fields that each end in a NUL, straight from the pipe and without a string per field.</summary>
internal sealed class FieldReader(Stream stream)
{
    /// <summary>Four pipes full; a field that is longer makes it grow.</summary>
    private const int StartSize = 1 << 18;

    /// <summary>No message and no path that people wrote is as long as this.</summary>
    private const int LongestField = 1 << 28;
    private byte[] buffer = new byte[StartSize];
    private int start;
    private int end;

    /// <summary>The next byte, which stays; -1 at the end of the output.</summary>
    public int Peek() => start < end || Fill() ? buffer[start] : -1;

    /// <summary>The next field without its NUL; good until the next call.</summary>
    /// <exception cref="InvalidDataException">The output ends within the field, or never seems to end it.</exception>
    public ReadOnlySpan<byte> Field()
    {
        for (var searched = 0; ;)
        {
            var length = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)0);
            if (length >= 0)
                return Take(searched + length);
            searched = end - start;
            if (!Fill())
                throw new InvalidDataException("the output ends in the middle of a field");
        }
    }

    /// <summary>Goes over one byte that <see cref="Peek"/> has shown.</summary>
    public void Skip() => start++;

    private ReadOnlySpan<byte> Take(int length)
    {
        var field = buffer.AsSpan(start, length);
        start += length + 1;
        return field;
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }
        if (end == buffer.Length)
        {
            if (end >= LongestField)
                throw new InvalidDataException("a field is longer than 256 MB");
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
