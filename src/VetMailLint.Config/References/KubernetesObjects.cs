using VetMailLint.Config.Tree;

namespace VetMailLint.Config.References;

/// <summary>
/// The ConfigMaps and Secrets that a file refers to. One in the file itself comes first. Where the tree has several of one name, as overlays
/// do, those of one folder go together, and each folder is a way of its own: values of two are never mixed.
/// </summary>
internal sealed class KubernetesObjects(LocatedFile file, IRelatedFiles related, ReadLimits limits)
{
    private const int MostFolders = 8;

    private readonly Dictionary<(string Kind, string Name), List<KubernetesObject>> _known = [];
    private readonly SortedSet<string> _folders = new(StringComparer.Ordinal);
    private readonly List<KubernetesObject> _own = Of(file, limits);

    /// <summary>The folder whose objects are taken; null before the first round.</summary>
    public string? Folder { get; set; }

    /// <summary>The folders that have one of several objects of one name, as far as was asked for.</summary>
    public IReadOnlyList<string> Folders => [.. _folders.Take(MostFolders)];

    /// <summary>The object; null where there is none, or no way to choose.</summary>
    public KubernetesObject? Find(string kind, string name, string @namespace)
    {
        if (!_known.TryGetValue((kind, name), out var all))
            _known.Add((kind, name), all = Candidates(kind, name));

        var fitting = all.FindAll(candidate => candidate.Namespace.Length == 0 || @namespace.Length == 0 || candidate.Namespace == @namespace);
        if (fitting.Count < 2)
            return fitting.FirstOrDefault();

        foreach (var candidate in fitting)
            _folders.Add(FolderOf(candidate.File));
        var here = fitting.FindAll(candidate => FolderOf(candidate.File) == Folder);
        return here.Count == 1 ? here[0] : null;
    }

    /// <summary>All objects of a file.</summary>
    public static List<KubernetesObject> Of(LocatedFile file, ReadLimits limits) =>
        [.. file.Documents.Select(document => KubernetesObject.Of(document, file.File, limits)).OfType<KubernetesObject>()];

    private List<KubernetesObject> Candidates(string kind, string name)
    {
        bool IsMeant(KubernetesObject candidate) => candidate.Kind == kind && candidate.Name == name;
        var own = _own.FindAll(IsMeant);
        return own.Count > 0 ? own : [.. related.Declaring(kind, name).SelectMany(other => Of(other, limits)).Where(IsMeant)];
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash && slash < 0 ? "" : path.Substring(0, slash);
}
