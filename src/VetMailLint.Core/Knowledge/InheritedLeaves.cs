namespace VetMailLint.Knowledge;

/// <summary>What a dialect takes over from the one that it extends. build/Knowledge compiles this file too.</summary>
internal static class InheritedLeaves
{
    private static readonly string[] s_tables = ["keys", "section_keys", "switches", "tls", "schemes", "services", "ports"];

    /// <summary>The leaves of both. What a dialect says itself stands before what it takes over, because the first of several spellings counts.</summary>
    public static IEnumerable<(string Path, string Value)> Of(IReadOnlyList<(string Path, string Value)> own, IReadOnlyList<(string Path, string Value)> origin)
    {
        var paths = new HashSet<string>(own.Select(leaf => leaf.Path), StringComparer.Ordinal);
        var hasRows = paths.Any(path => path.StartsWith("tls/", StringComparison.Ordinal));
        return own.Concat(origin.Where(leaf =>
            leaf.Path.Split('/')[0] is var table && s_tables.Contains(table) && !paths.Contains(leaf.Path) && !(hasRows && table == "tls")));
    }
}
