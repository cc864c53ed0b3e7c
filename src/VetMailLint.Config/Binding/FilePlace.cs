using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>What the name and folder of a file tell of its settings.</summary>
internal sealed class FilePlace
{
    private static readonly HashSet<string> ExampleWords = new(StringComparer.OrdinalIgnoreCase) { "example", "examples", "sample", "samples", "template", "dist", "tpl" };

    private static readonly HashSet<string> TestFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "tests", "__tests__", "testdata", "test-data", "test_values", "test-values", "fixtures", "spec", "specs",
        "itest", "testFixtures", "stub", "stubs", "mock", "mocks", "__mocks__", "e2e", "molecule",
    };

    private static readonly string[] DeploymentNames = ["docker-compose*", "compose.y*ml", "compose.*.y*ml", "values*.y*ml", "docker-stack*", "stack.y*ml", "deployment*.y*ml", "configmap*.y*ml", "secret*.y*ml"];

    private readonly bool _isManifest;
    private PlaceKind? _kind;
    private bool _holdsSecrets;
    private Found? _environment;

    private FilePlace(string file, string name, bool isManifest)
    {
        File = file;
        Name = name;
        Words = name.Split('.', '-', '_');
        _isManifest = isManifest;
        Stem = Words.Length > 0 && name.IndexOf('.') > 0 ? name.Substring(0, name.IndexOf('.')) : name.TrimStart('.');
    }

    public string File { get; }

    /// <summary>The name without folders.</summary>
    public string Name { get; }

    /// <summary>The name up to its first dot.</summary>
    public string Stem { get; }

    private string[] Words { get; }

    public static FilePlace Of(LocatedFile file)
    {
        var path = file.File.Replace('\\', '/');
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return new(path, name, file.Documents.Any(IsManifest));
    }

    /// <summary>The path of the value in which the file stands as text; empty for a file of its own.</summary>
    public string Prefix { get; private init; } = "";

    /// <summary>The place of a file that stands in another: its own name, and what the other's tells beside.</summary>
    public static FilePlace Of(EmbeddedFile embedded, FilePlace outer)
    {
        var place = new FilePlace(outer.File, embedded.Name.Length > 0 ? embedded.Name : outer.Name, outer._isManifest)
        {
            Prefix = embedded.Path,
            _kind = outer.Kind,
            _holdsSecrets = embedded.HoldsSecrets || outer.HoldsSecrets(),
        };
        return place;
    }

    /// <summary>What kind of place the file is.</summary>
    public PlaceKind Kind => _kind ??= FindKind();

    /// <summary>The environment that the name says, else the innermost folder that does.</summary>
    public string? Environment => (_environment ??= new(EnvironmentName.Of(Name, Folders()))).Value;

    private PlaceKind FindKind()
    {
        if (Words.Any(ExampleWords.Contains))
            return PlaceKind.Example;
        if (Folders().Any(IsOfTests))
            return PlaceKind.Test;
        if (_isManifest)
            return PlaceKind.Deployment;
        foreach (var pattern in DeploymentNames)
        {
            if (FileNamePattern.Matches(pattern, Name))
                return PlaceKind.Deployment;
        }
        return PlaceKind.Settings;
    }

    // UnitTests and Acme.Mail.Tests, but no contest: the word begins where a name has a capital or a separator.
    private static bool IsOfTests(string folder) => TestFolders.Contains(folder)
        || folder.EndsWith("Test", StringComparison.Ordinal) || folder.EndsWith("Tests", StringComparison.Ordinal)
        || folder.Substring(folder.LastIndexOfAny(['.', '-', '_']) + 1) is "test" or "tests";

    public bool HoldsSecrets() =>
        _holdsSecrets
        || Name.StartsWith(".env", StringComparison.OrdinalIgnoreCase)
        || Name.EndsWith(".env", StringComparison.OrdinalIgnoreCase)
        || string.Equals(Name, "secrets.json", StringComparison.OrdinalIgnoreCase);

    private sealed class Found(string? value)
    {
        public string? Value { get; } = value;
    }

    private string[] Folders()
    {
        var parts = File.Split('/');
        return [.. parts.Take(parts.Length - 1)];
    }

    // Kubernetes by its two fields, Compose by services that have an image or are built.
    private static bool IsManifest(Node document)
    {
        if (document is not MappingNode mapping)
            return false;
        if (mapping.Members.Exists(m => m.Key.Text == "apiVersion") && mapping.Members.Exists(m => m.Key.Text == "kind"))
            return true;
        return mapping.Members.Find(m => m.Key.Text == "services")?.Value is MappingNode services
            && services.Members.Exists(s => s.Value is MappingNode service && service.Members.Exists(m => m.Key.Text is "image" or "build"));
    }
}
