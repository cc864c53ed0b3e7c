namespace VetMailLint.Knowledge;

/// <summary>The dialects that are compiled into this assembly. They are decoded when they are first asked for.</summary>
public static class DialectTable
{
    private static IReadOnlyList<Dialect>? _all;

    /// <summary>All dialects in the order of their ids.</summary>
    public static IReadOnlyList<Dialect> All => Volatile.Read(ref _all) ?? Interlocked.CompareExchange(ref _all, Decode(), null) ?? _all!;

    private static Dialect[] Decode()
    {
        var table = BlobTable.Open(KnowledgeData.Bytes, BlobSection.Dialects);
        var dialects = new Dialect[table.Count];
        for (var i = 0; i < dialects.Length; i++)
            dialects[i] = Decode(table.Record(i));
        return dialects;
    }

    private static Dialect Decode(BlobReader record)
    {
        var builder = new DialectBuilder(record.Text());
        for (var paths = record.Number(); paths > 0; paths--)
            builder.Add(record.Text(), record.Texts());
        return builder.Build();
    }
}
