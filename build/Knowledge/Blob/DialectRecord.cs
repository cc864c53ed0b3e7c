using VetMailLint.Build.Files;

namespace VetMailLint.Build.Blob;

/// <summary>Writes a dialect: the paths of its leaves in the order of the file, each with its values. Core's DialectTable is the counterpart.</summary>
internal static class DialectRecord
{
    private static readonly string[] Inherited = ["keys", "section_keys", "switches", "tls", "schemes", "services", "ports"];

    public static BlobRecord Of(DialectFile file, IReadOnlyList<DialectFile> all) =>
        new BlobRecord(file.Id).Items(
            [.. Leaves(file, all).GroupBy(leaf => leaf.Path, leaf => leaf.Value, StringComparer.Ordinal)],
            (record, path) => record.Text(path.Key).Texts([.. path]));

    // What a dialect says itself stands before what it takes over, because the first of several spellings counts.
    private static IEnumerable<(string Path, string Value)> Leaves(DialectFile file, IReadOnlyList<DialectFile> all)
    {
        if (DialectLinks.Base(file, all) is not { } origin)
            return file.Leaves;
        var own = file.Leaves.Select(leaf => leaf.Path).ToHashSet(StringComparer.Ordinal);
        var hasRows = own.Any(path => path.StartsWith("tls/", StringComparison.Ordinal));
        return file.Leaves.Concat(origin.Leaves.Where(leaf =>
            leaf.Path.Split('/')[0] is var table && Inherited.Contains(table) && !own.Contains(leaf.Path) && !(hasRows && table == "tls")));
    }
}
