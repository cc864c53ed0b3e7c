using VetMailLint.Cli.Files.Ignore;

namespace VetMailLint.Cli.Files;

/// <summary>
/// Finds the files to look at. Folders are walked with what begins with a dot, without what git ignores, build output and links to
/// folders. A named file is always taken, and a named folder is always walked.
/// </summary>
internal sealed class FileWalker
{
    private readonly string _workingFolder;
    private readonly IgnoreScopes _scopes;
    private readonly List<WalkedFile> _files = [];
    private readonly List<PathProblem> _problems = [];
    private readonly bool _areListed;
    private bool _hasCSharp;

    private FileWalker(string workingFolder, bool areListed)
    {
        _workingFolder = workingFolder;
        _areListed = areListed;
        _scopes = new IgnoreScopes((file, failure) =>
            _problems.Add(PathProblem.Unreadable(PathText.Shown(file, workingFolder, file), failure)));
    }

    /// <param name="paths">Files and folders, full or relative to the working folder.</param>
    /// <param name="workingFolder">The full path of the working folder.</param>
    /// <param name="areListed">
    /// Whether the paths come from a list of all sorts of files, such as git's of changed ones: then a file is taken as if its folder were walked.
    /// </param>
    public static WalkResult Walk(IReadOnlyList<string> paths, string workingFolder, bool areListed = false)
    {
        var walker = new FileWalker(workingFolder, areListed);
        foreach (var path in paths)
            walker.Argument(path);

        walker._files.Sort(ByPath);
        if (paths.Count > 1)
            walker.DropRepetitions();
        walker._problems.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new WalkResult(walker._files, walker._problems, walker._hasCSharp);
    }

    private void Argument(string path)
    {
        if (path.Length == 0)
        {
            _problems.Add(new PathProblem("''", PathProblemKind.Missing, "a path cannot be empty"));
            return;
        }

        var full = PathText.Full(path, _workingFolder);
        var shown = PathText.Shown(full, _workingFolder, path);
        if (Directory.Exists(full + "/"))
            Folders(full, shown);
        else if (!Path.EndsInDirectorySeparator(path) && File.Exists(full))
            _files.Add(new WalkedFile(shown, full, IsNamed: !_areListed));
        else if (File.Exists(full))
            _problems.Add(new PathProblem(path, PathProblemKind.Missing, "it is a file, and no folder"));
        else if (!_areListed || FileKinds.IsCandidate(Path.GetFileName(path)))
            // What would be passed over is not told either: who takes a settings file for the list shows no line of it.
            _problems.Add(new PathProblem(shown, PathProblemKind.Missing, "it does not exist"));
    }

    private void Folders(string full, string shown)
    {
        var pending = new Stack<PendingFolder>();
        pending.Push(new PendingFolder(full, shown, _scopes.Above(full)));
        while (pending.TryPop(out var folder))
        {
            try
            {
                Folder(folder, pending);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                _problems.Add(PathProblem.Unreadable(folder.Shown.Length == 0 ? "." : folder.Shown, failure));
            }
        }
    }

    private void Folder(PendingFolder folder, Stack<PendingFolder> pending)
    {
        var listing = FolderListing.Of(folder.Full + "/");
        var scope = _scopes.Enter(folder.Full, folder.Above, listing.HasGit, listing.HasGitIgnore);
        _hasCSharp |= listing.HasCSharp;
        foreach (var entry in listing.Entries)
        {
            var full = $"{folder.Full}/{entry.Name}";
            if (scope is not null && scope.Ignores(full, entry.IsFolder))
                continue;

            var shown = folder.Shown.Length == 0 ? entry.Name : $"{folder.Shown}/{entry.Name}";
            if (entry.IsFolder)
                pending.Push(new PendingFolder(full, shown, scope));
            else
                _files.Add(new WalkedFile(shown, full, IsNamed: false));
        }
    }

    private void DropRepetitions()
    {
        var seen = new HashSet<string>(_files.Count, StringComparer.Ordinal);
        _files.RemoveAll(file => !seen.Add(file.FullPath));
    }

    private static int ByPath(WalkedFile left, WalkedFile right)
    {
        var byPath = string.CompareOrdinal(left.Path, right.Path);
        return byPath != 0 ? byPath : right.IsNamed.CompareTo(left.IsNamed);
    }

    private readonly record struct PendingFolder(string Full, string Shown, IgnoreScope? Above);
}
