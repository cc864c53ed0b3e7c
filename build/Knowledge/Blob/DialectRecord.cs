using VetMailLint.Build.Files;
using VetMailLint.Knowledge;

namespace VetMailLint.Build.Blob;

/// <summary>Writes a dialect: the paths of its leaves in the order of the file, each with its values. Core's DialectTable is the counterpart.</summary>
internal static class DialectRecord
{
    public static BlobRecord Of(DialectFile file, IReadOnlyList<DialectFile> all) =>
        new BlobRecord(file.Id).Items(
            [.. Leaves(file, all).GroupBy(leaf => leaf.Path, leaf => leaf.Value, StringComparer.Ordinal)],
            (record, path) => record.Text(path.Key).Texts([.. path]));

    private static IEnumerable<(string Path, string Value)> Leaves(DialectFile file, IReadOnlyList<DialectFile> all) =>
        DialectLinks.Base(file, all) is { } origin ? InheritedLeaves.Of(file.Leaves, origin.Leaves) : file.Leaves;
}
