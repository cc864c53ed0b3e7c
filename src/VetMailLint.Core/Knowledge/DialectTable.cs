namespace VetMailLint.Knowledge;

/// <summary>The dialects that are compiled into this assembly. They are decoded when they are first asked for.</summary>
public static class DialectTable
{
    private static IReadOnlyList<Dialect>? _all;

    /// <summary>All dialects in the order of their ids.</summary>
    public static IReadOnlyList<Dialect> All => Volatile.Read(ref _all) ?? Interlocked.CompareExchange(ref _all, Decode(), null) ?? _all!;

    /// <summary>The values of a dialect's data file, each with the path of its field and in its order; null where there is no such dialect.</summary>
    public static IReadOnlyList<(string Path, string Value)>? LeavesOf(string id)
    {
        var table = BlobTable.Open(KnowledgeData.Bytes, BlobSection.Dialects);
        if (table.IndexOf(id.AsSpan()) is not (>= 0 and var number))
            return null;

        var record = table.Record(number);
        record.Token();
        var leaves = new List<(string, string)>();
        for (var paths = record.Number(); paths > 0; paths--)
        {
            var path = record.Text();
            foreach (var value in record.Texts())
                leaves.Add((path, value));
        }

        return leaves;
    }

    /// <summary>Makes a dialect of the values of a data file that was checked against the vocabulary before.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="leaves">Its values, each with the path of its field, in the order of the file.</param>
    /// <param name="origin">The values of the dialect that it extends; empty where it extends none.</param>
    public static Dialect Build(string id, IReadOnlyList<(string Path, string Value)> leaves, IReadOnlyList<(string Path, string Value)> origin)
    {
        var builder = new DialectBuilder(id);
        foreach (var path in InheritedLeaves.Of(leaves, origin).GroupBy(leaf => leaf.Path, leaf => leaf.Value, StringComparer.Ordinal))
            builder.Add(path.Key, [.. path]);

        return builder.Build();
    }

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
