using VetMailLint.Cli.Files;
using VetMailLint.Config;
using VetMailLint.Config.References;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;

namespace VetMailLint.Cli.Linting;

/// <summary>
/// The files of a run, for those that refer to others. A file that the walk left out, because git ignores it or because it lies outside, is
/// not read; beside a file that was named by itself, what lies in its folder and below is.
/// </summary>
internal sealed class LintedTree
{
    private readonly Dictionary<string, WalkedFile> _files;
    private readonly Dictionary<(string Kind, string Name), SortedSet<string>> _objects = [];
    private readonly Dictionary<string, WalkedFile> _beside = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocatedFile?> _read = new(StringComparer.Ordinal);

    /// <param name="files">The files of the walk.</param>
    /// <param name="results">What was made of them: which Kubernetes objects they hold.</param>
    public LintedTree(IReadOnlyList<WalkedFile> files, IReadOnlyList<FileResult> results)
    {
        _files = files.GroupBy(file => file.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var result in results)
        {
            foreach (var declared in result.Declared)
            {
                if (!_objects.TryGetValue(declared, out var paths))
                    _objects.Add(declared, paths = new(StringComparer.Ordinal));
                paths.Add(result.Path);
            }
        }
    }

    /// <summary>The walked file of a path as it is shown, or null.</summary>
    public WalkedFile? Find(string path) => _files.TryGetValue(path, out var file) ? file : null;

    /// <summary>A file that was not walked and is beside a named one that refers to it, or null.</summary>
    public WalkedFile? FindBeside(string path) => _beside.TryGetValue(path, out var file) ? file : null;

    /// <summary>What a file may see.</summary>
    public IRelatedFiles Around(WalkedFile file) => new View(this, file);

    private LocatedFile? Variables(WalkedFile from, string path)
    {
        if (path.Length > 1_000 || Path.IsPathRooted(path) || path.Contains('\0'))
            return null;

        var shown = Shown(from.Path, path);
        if (shown is null)
            return null;
        if (!_files.TryGetValue(shown, out var file))
        {
            // A named file has no walk around it.
            if (!from.IsNamed || path.Split('/', '\\').Contains(".."))
                return null;
            _beside[shown] = file = new(shown, PathText.Full(path, Path.GetDirectoryName(from.FullPath)!), IsNamed: false);
        }

        return Once("env:" + file.Path, () => Read(file, LocatedFileReader.ReadVariables));
    }

    private List<LocatedFile> Declaring(string kind, string name)
    {
        var found = new List<LocatedFile>();
        foreach (var path in _objects.TryGetValue((kind, name), out var paths) ? paths : [])
        {
            if (Once(path, () => Read(_files[path], (file, decoded) => LocatedFileReader.Read(file, decoded, ReadLimits.Default))) is { } located)
                found.Add(located);
        }

        return found;
    }

    private LocatedFile? Once(string key, Func<LocatedFile?> read)
    {
        if (!_read.TryGetValue(key, out var located))
            _read.Add(key, located = read());
        return located;
    }

    private static LocatedFile? Read(WalkedFile file, Func<string, DecodedFile, LocatedFile> parse)
    {
        // A link may lead anywhere.
        if (!File.Exists(file.FullPath) || new FileInfo(file.FullPath).LinkTarget is not null)
            return null;

        var content = new FileReader(ReadLimits.Default.Bytes + 1).Read(file);
        return content.Problem is null ? parse(file.Path, TextDecoder.Decode(file.Path, content.Bytes.ToArray(), ReadLimits.Default)) : null;
    }

    /// <summary>A path from a file as that file's own is shown; null where it leads above what can be shown.</summary>
    private static string? Shown(string from, string path)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in path.Split('/', '\\'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0 || parts[^1] == "..")
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    private sealed class View(LintedTree tree, WalkedFile file) : IRelatedFiles
    {
        public LocatedFile? Variables(string path) => tree.Variables(file, path);

        public IReadOnlyList<LocatedFile> Declaring(string kind, string name) => tree.Declaring(kind, name);
    }
}
