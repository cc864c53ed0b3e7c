using VetMailLint.Cli.Text;

namespace VetMailLint.Cli.Files.Changes;

/// <summary>The files that differ from a revision of git, in the work tree or in what was committed since, and those that git does not know yet.</summary>
internal sealed class ChangedFiles
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _folders = [];

    private ChangedFiles()
    {
    }

    /// <summary>
    /// The changes since the revision, or since the branch left it: what others did there afterwards is no change of ours.
    /// Null and what is wrong, where git cannot tell.
    /// </summary>
    public static ChangedFiles? Since(string revision, string workingFolder, out string problem)
    {
        problem = "";
        var git = new GitProcess(workingFolder);
        if (git.Run("rev-parse", "--show-cdup", "--is-shallow-repository") is not { } place)
        {
            problem = "git cannot be started";
            return null;
        }

        if (!place.IsGood)
        {
            problem = place.Errors.Contains("not a git repository", StringComparison.Ordinal) ? "this folder is in no git repository" : $"git says '{SafeText.OneLine(place.Complaint)}'";
            return null;
        }

        var isShallow = place.Line.EndsWith("true", StringComparison.Ordinal);
        if (Base(git, revision, isShallow, ref problem) is not { } from)
            return null;

        var up = place.Output.Split('\n')[0];
        var root = PathText.Full(up.Length == 0 ? "." : up, workingFolder);
        var below = new GitProcess(root.Length == 0 ? "/" : root);
        var changed = below.Run("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", from, "--");
        var added = below.Run("ls-files", "-z", "--others", "--exclude-standard");
        if (changed is not { IsGood: true } || added is not { IsGood: true })
        {
            problem = $"git says '{SafeText.OneLine((changed is { IsGood: true } ? added : changed)?.Complaint ?? "")}'";
            return null;
        }

        var files = new ChangedFiles();
        foreach (var name in (string[])[.. changed.Names, .. added.Names])
            files.Add($"{root}/{name}");

        return files;
    }

    public bool Has(string fullPath) => _files.Contains(fullPath) || _folders.Exists(folder => fullPath.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The commit to compare with.</summary>
    private static string? Base(GitProcess git, string revision, bool isShallow, ref string problem)
    {
        var commit = revision.StartsWith('-') ? null : git.Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit is not { IsGood: true })
        {
            var meant = Suggestion.For(revision, git.Run("for-each-ref", "--format=%(refname:short)")?.Line.Split('\n') ?? []);
            var help = meant is not null ? $"; did you mean '{meant}'?" : isShallow ? "; this clone is shallow, so fetch it with its history first (fetch-depth: 0 in actions/checkout)" : "";
            problem = $"there is no revision '{SafeText.OneLine(revision)}' here{help}";
            return null;
        }

        if (git.Run("merge-base", commit.Line, "HEAD") is { IsGood: true } common)
            return common.Line;

        if (!isShallow)
            return commit.Line;

        problem = $"this clone is shallow and lacks the history between '{SafeText.OneLine(revision)}' and the present; fetch it first (fetch-depth: 0 in actions/checkout, git fetch --unshallow)";
        return null;
    }

    // A submodule, or a repository inside that git does not know, is one name for all that is in it.
    private void Add(string fullPath)
    {
        if (Directory.Exists(fullPath))
            _folders.Add(fullPath.TrimEnd('/') + "/");
        else
            _files.Add(fullPath);
    }
}
