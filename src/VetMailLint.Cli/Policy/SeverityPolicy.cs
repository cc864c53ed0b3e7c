using System.Collections.Concurrent;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Policy;

/// <summary>
/// What <c>.editorconfig</c> and <c>.globalconfig</c> say of each file, found in the folders above it. May be asked from several
/// threads. Paths are full, with <c>/</c> between folders.
/// </summary>
internal sealed class SeverityPolicy
{
    private readonly ConcurrentDictionary<string, FolderPolicy> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<ConfigProblem> _problems = [];
    private readonly IConfigSource? _source;
    private readonly PolicyVocabulary _vocabulary;
    private readonly FolderPolicy _start;

    /// <param name="source">Where files are read; null where no file is looked for.</param>
    /// <param name="vocabulary">What the files may name.</param>
    /// <param name="named">Files that count although they lie elsewhere.</param>
    public SeverityPolicy(IConfigSource? source, PolicyVocabulary vocabulary, params IReadOnlyList<NamedConfig> named)
    {
        _source = source;
        _vocabulary = vocabulary;
        var files = new List<ConfigFile>();
        foreach (var (path, text, folder) in named)
            files.Add(Parse(text, path, folder));

        _start = FolderPolicy.Empty.With(files);
        Report(_start.Global);
    }

    /// <summary>The mistakes in all files that were needed so far, in order of file and place.</summary>
    public IReadOnlyList<ConfigProblem> Problems
    {
        get
        {
            lock (_problems)
            {
                var problems = new List<ConfigProblem>(_problems);
                problems.Sort(ConfigProblem.Compare);
                return problems;
            }
        }
    }

    /// <summary>The severity that the user chose for a rule in a file, or null.</summary>
    public Severity? For(string ruleId, string path) => For(path).SeverityOf(ruleId);

    /// <summary>All that the user chose for a file.</summary>
    public FilePolicy For(string path)
    {
        var policy = Folder(path[..Math.Max(0, path.LastIndexOf('/'))]);
        var sections = policy.SectionsFor(path);
        return policy.Global.IsEmpty && sections.Count == 0
            ? FilePolicy.None
            : new FilePolicy(policy.Global, sections, path);
    }

    private FolderPolicy Folder(string folder)
    {
        if (_source is null)
            return _start;
        if (_folders.TryGetValue(folder, out var known))
            return known;

        var slash = folder.LastIndexOf('/');
        var above = slash < 0 ? _start : Folder(folder[..slash]);
        var files = new List<ConfigFile>(2);
        Add(folder + "/.globalconfig", files);
        Add(folder + "/.editorconfig", files);
        var policy = above.With(files);
        if (policy != above)
            Report(policy.Global);

        return _folders.GetOrAdd(folder, policy);
    }

    private void Add(string path, List<ConfigFile> files)
    {
        var text = _source!.Read(path, out var problem);
        if (problem is not null)
            Report(new ConfigProblem(Severity.Error, path, 1, 1, problem));
        if (text is not null)
            files.Add(Parse(text, path));
    }

    private ConfigFile Parse(string text, string path, string? folder = null)
    {
        var file = ConfigFileParser.Parse(text, path, folder);
        foreach (var problem in ConfigFileCheck.Of(file, _vocabulary))
            Report(problem);

        return file;
    }

    private void Report(GlobalConfig global)
    {
        foreach (var conflict in global.Conflicts())
        {
            var (first, property) = conflict.Places[0];
            var others = new List<string>();
            for (var i = 1; i < conflict.Places.Count; i++)
                others.Add($"{conflict.Places[i].File}({conflict.Places[i].Property.Line})");

            Report(new ConfigProblem(Severity.Warning, first, property.Line, property.KeyColumn,
                $"'{conflict.Key}' is set at the same global_level in {string.Join(", ", others)} as well, so neither counts"));
        }
    }

    private void Report(ConfigProblem problem)
    {
        lock (_problems)
            _problems.Add(problem);
    }
}
