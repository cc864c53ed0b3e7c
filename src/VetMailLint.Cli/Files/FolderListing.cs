using System.IO.Enumeration;
using VetMailLint.Config.Own;

namespace VetMailLint.Cli.Files;

/// <summary>What a folder holds. Links to folders are left out, so that no loop is ever entered.</summary>
internal sealed class FolderListing
{
    private static readonly EnumerationOptions s_all = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        MatchType = MatchType.Simple,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    /// <summary>Folders, and files of a kind that is read.</summary>
    public List<FolderEntry> Entries { get; } = [];

    public bool HasGit { get; private set; }

    public bool HasGitIgnore { get; private set; }

    public bool HasCSharp { get; private set; }

    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static FolderListing Of(string fullPath)
    {
        var listing = new FolderListing();
        var names = new FileSystemEnumerable<FolderEntry>(fullPath, static (ref entry) => new(entry.FileName.ToString(), entry.IsDirectory), s_all)
        {
            ShouldIncludePredicate = listing.Includes,
        };
        listing.Entries.AddRange(names);
        return listing;
    }

    private bool Includes(ref FileSystemEntry entry)
    {
        var name = entry.FileName;
        if (name.SequenceEqual(".git"))
        {
            HasGit = true;
            return false;
        }

        if (entry.IsDirectory)
            return !IsSkipped(name) && (entry.Attributes & FileAttributes.ReparsePoint) == 0;

        // Git does not follow a link in place of its own files.
        if (name.SequenceEqual(".gitignore"))
            HasGitIgnore = (entry.Attributes & FileAttributes.ReparsePoint) == 0;

        HasCSharp |= name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);
        return FileKinds.IsCandidate(name);
    }

    private static bool IsSkipped(ReadOnlySpan<char> name) => name is "bin" or "obj" or "node_modules" or OwnFiles.Folder;
}
