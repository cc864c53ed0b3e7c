using System.IO.Enumeration;

namespace VetMailLint.Cli.Projects;

/// <summary>The mail clients whose packages the project files of one folder name, other than those of .NET.</summary>
internal static class FolderPackages
{
    private static readonly EnumerationOptions s_all = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true, ReturnSpecialDirectories = false };

    public static IReadOnlyList<string> ClientsOf(string folder)
    {
        var uses = new List<PackageUse>();
        try
        {
            foreach (var path in Files(folder))
                uses.AddRange(PackageFile.Read(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What cannot be listed tells nothing.
        }

        return PackageClients.Of(uses);
    }

    private static FileSystemEnumerable<string> Files(string folder) =>
        new(folder, static (ref entry) => entry.ToFullPath(), s_all)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && PackageFile.IsKnown(entry.FileName),
        };
}
