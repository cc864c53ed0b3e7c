namespace VetMailLint.Knowledge;

/// <summary>
/// One sorted table of the embedded knowledge: fixed-width positions of its records, each of which starts with its key.
/// It is searched where it lies; nothing is decoded but what is asked for.
/// </summary>
internal readonly ref struct BlobTable
{
    /// <summary>Seven digits and a line feed.</summary>
    internal const int EntryLength = 8;

    /// <summary>The date that stands before the header's entries, and a line feed.</summary>
    internal const int DateLength = 11;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _start;

    private BlobTable(ReadOnlySpan<byte> bytes, int start, int count)
    {
        _bytes = bytes;
        _start = start;
        Count = count;
    }

    public int Count { get; }

    public static BlobTable Open(ReadOnlySpan<byte> bytes, BlobSection section)
    {
        var entry = DateLength + 2 * EntryLength * (int)section;
        return new(bytes, Entry(bytes, entry), Entry(bytes, entry + EntryLength));
    }

    /// <summary>A reader that stands on the key of a record.</summary>
    public BlobReader Record(int number) => new(_bytes, Entry(_bytes, _start + number * EntryLength));

    public ReadOnlySpan<byte> Key(int number) => Record(number).Token();

    /// <summary>The number of the record whose key is the text, compared without ASCII case, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> key)
    {
        var low = 0;
        var high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = HostText.Compare(Key(middle), key);
            if (order == 0)
                return middle;

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static int Entry(ReadOnlySpan<byte> bytes, int position) =>
        BlobReader.Number(bytes.Slice(position, EntryLength - 1));
}
