using VetMailLint.Config.Binding;

namespace VetMailLint.Cli.Projects;

/// <summary>A .NET project with what the files around it add.</summary>
internal sealed class DotNetProject
{
    private readonly DotNetProjectFile _file;
    private readonly IReadOnlyList<DotNetProjectFile> _shared;

    public DotNetProject(DotNetProjectFile file, IReadOnlyList<DotNetProjectFile> shared)
    {
        _file = file;
        _shared = shared;
        Folder = Path.GetDirectoryName(file.Path)!;
        Targets = new(file.Targets.Count > 0 ? file.Targets : shared.FirstOrDefault(other => other.Targets.Count > 0)?.Targets ?? []);
    }

    public string Folder { get; }

    public TargetFrameworks Targets { get; }

    /// <summary>The clients whose packages it names; none where it names none.</summary>
    public IReadOnlyList<string> Clients => field ??= PackageClients.Of([.. _file.Packages, .. _shared.SelectMany(file => file.Packages)]);

    /// <summary>Whether all that was to be read was understood.</summary>
    public bool IsWhole => _file.IsWhole && _shared.All(file => file.IsWhole);

    /// <summary>Whether it takes in a configuration file that lies elsewhere.</summary>
    /// <param name="path">The full path of that file.</param>
    public bool TakesIn(string path)
    {
        foreach (var link in _file.Links)
        {
            // A property in the path may stand for any folder.
            if (link.Contains('$') ? link.EndsWith("/" + Path.GetFileName(path), StringComparison.OrdinalIgnoreCase)
                : string.Equals(Path.GetFullPath(link, Folder), path, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether its code speaks of the section; a tree too large to tell counts as one that does.</summary>
    public bool CodeMentions(string word) => SourceSearch.Mentions(Folder, word);
}
