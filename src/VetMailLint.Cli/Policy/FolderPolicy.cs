using System.Collections.Immutable;

namespace VetMailLint.Cli.Policy;

/// <summary>The configuration files that have a say in the files of one folder.</summary>
internal sealed class FolderPolicy
{
    private readonly ImmutableArray<ConfigFile> _globalFiles;
    private readonly ImmutableArray<ConfigFile> _folderFiles;

    private FolderPolicy(ImmutableArray<ConfigFile> globalFiles, ImmutableArray<ConfigFile> folderFiles)
    {
        _globalFiles = globalFiles;
        _folderFiles = folderFiles;
        foreach (var file in globalFiles)
            Global.Merge(file);
    }

    public static FolderPolicy Empty { get; } = new([], []);

    /// <summary>What the global files say together.</summary>
    public GlobalConfig Global { get; } = new();

    /// <summary>The sections that are about a file and about mail settings, the most telling last.</summary>
    public List<ConfigSection> SectionsFor(string path)
    {
        var sections = new List<ConfigSection>();
        foreach (var file in _folderFiles)
        {
            if (!path.AsSpan().StartsWith(file.Folder))
                continue;

            var below = path.AsSpan(file.Folder.Length);
            foreach (var section in file.Sections)
            {
                if (IsOurs(section) && section.Covers(below))
                    sections.Add(section);
            }
        }

        return sections;
    }

    /// <summary>This policy with the files of one folder further down.</summary>
    public FolderPolicy With(params IReadOnlyList<ConfigFile> files)
    {
        if (files.Count == 0)
            return this;

        var (globals, folders) = (_globalFiles, _folderFiles);
        foreach (var file in files)
        {
            if (file.IsGlobal)
                globals = globals.Add(file);
            else
                folders = file.IsRoot ? [file] : folders.Add(file);
        }

        return new FolderPolicy(globals, folders);
    }

    private static bool IsOurs(ConfigSection section)
    {
        foreach (var property in section.Properties)
        {
            if (PolicyKey.IsOurs(property.Key))
                return true;
        }

        return false;
    }
}
