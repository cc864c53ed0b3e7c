namespace VetMailLint.Cli.Files.Ignore;

/// <summary>The ignore files that hold in a folder: its own and those above it, up to the root of the repository.</summary>
/// <param name="above">The scope of the folder above, or null at the top.</param>
/// <param name="file">The ignore file of this folder.</param>
/// <param name="folder">The folder's full path, with <c>/</c> between folders and none at the end.</param>
internal sealed class IgnoreScope(IgnoreScope? above, GitIgnoreFile file, string folder)
{
    /// <summary>Whether git ignores an entry, its folders aside: who asks goes down from the top and stays out of ignored folders.</summary>
    public bool Ignores(string fullPath, bool isFolder)
    {
        for (var scope = this; scope is not null; scope = scope.Above)
        {
            if (scope.OwnAnswer(fullPath, isFolder) is { } answer)
                return answer;
        }

        return false;
    }

    private IgnoreScope? Above { get; } = above;

    private bool? OwnAnswer(string fullPath, bool isFolder) => file.Ignores(fullPath.AsSpan(folder.Length + 1), isFolder);
}
