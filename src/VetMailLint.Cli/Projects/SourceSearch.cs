using System.IO.Enumeration;
using VetMailLint.Cli.Files;

namespace VetMailLint.Cli.Projects;

/// <summary>Looks for a word in the source files of a project.</summary>
internal static class SourceSearch
{
    private const int MostFiles = 5_000;

    private const int MostBytes = 4 * 1024 * 1024;

    private static readonly EnumerationOptions s_all = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true, RecurseSubdirectories = true };

    /// <summary>Whether a file of C#, Visual Basic or F# has the word, or there are more than can be looked at.</summary>
    public static bool Mentions(string folder, string word)
    {
        var filter = new MailWordFilter(word);
        var reader = new FileReader(MostBytes);
        var left = MostFiles;
        foreach (var path in Sources(folder))
        {
            if (left-- == 0)
                return true;

            var content = reader.Read(new WalkedFile(path, path, IsNamed: false));
            if (content.Problem is not null || content.IsTooLarge || filter.MayHoldMail(content.Bytes.Span))
                return true;
        }

        return false;
    }

    private static FileSystemEnumerable<string> Sources(string folder) =>
        new(folder, static (ref entry) => entry.ToFullPath(), s_all)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && IsSource(entry.FileName),
            ShouldRecursePredicate = static (ref entry) => entry.FileName is not (".git" or "bin" or "obj" or "node_modules"),
        };

    private static bool IsSource(ReadOnlySpan<char> name) =>
        name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".vb", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".fs", StringComparison.OrdinalIgnoreCase);
}
