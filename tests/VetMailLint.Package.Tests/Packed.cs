using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace VetMailLint.Package.Tests;

/// <summary>What is in a package.</summary>
internal static class Packed
{
    /// <summary>The files but those that every package has.</summary>
    public static List<string> Files(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(e => e.FullName)
            .Where(e => !e.StartsWith("_rels/", StringComparison.Ordinal) && !e.StartsWith("package/", StringComparison.Ordinal) && e != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The metadata: the children of the one element of the <c>.nuspec</c>.</summary>
    public static XElement Metadata(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        using var stream = zip.Entries.Single(e => e.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    public static string? Value(this XElement metadata, string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;

    /// <summary>Every file with the hash of its bytes.</summary>
    public static List<string> Contents(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(e => $"{e.FullName} {Convert.ToHexString(SHA256.HashData(Bytes(e)))}")];
    }

    public static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
