namespace VetMailLint.Knowledge;

/// <summary>
/// The compiled form of dialects: a line <c>@id</c> for each, then a line <c>path TAB value</c> for each leaf of its data file.
/// </summary>
public static class DialectText
{
    /// <summary>Reads all dialects of a text.</summary>
    public static IReadOnlyList<Dialect> Read(string text)
    {
        var dialects = new List<Dialect>();
        DialectBuilder? builder = null;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("@", StringComparison.Ordinal))
            {
                if (builder is not null)
                    dialects.Add(builder.Build());
                builder = new(line.Substring(1));
            }
            else if (line.IndexOf('\t') is > 0 and var tab)
            {
                builder?.Add(line.Substring(0, tab), line.Substring(tab + 1));
            }
        }
        if (builder is not null)
            dialects.Add(builder.Build());
        return dialects;
    }
}
