using VetMailLint.Config.DataFiles;

namespace VetMailLint.Config.Own;

/// <summary>A file of an organisation's own: a provider or a dialect.</summary>
/// <param name="Path">The file, as the caller named it.</param>
/// <param name="Provider">The provider that it states, or null.</param>
/// <param name="Dialect">The dialect that it states, or null.</param>
/// <param name="Replaces">The id of the built-in one whose place it takes, or null.</param>
internal sealed record OwnFile(string Path, ProviderFile? Provider, DialectFile? Dialect, YamlText? Replaces)
{
    private static readonly string[] s_ofProviders = ["hosts", "endpoints", "kind"];
    private static readonly string[] s_ofDialects = ["keys", "switches", "blocks", "needs", "extends", "compare", "environment_prefix"];

    /// <summary>Its name without extension.</summary>
    public string Id => Provider?.Provider.Id ?? Dialect!.Id;

    /// <summary>Reads a file; null after its problems were noted.</summary>
    public static OwnFile? Read(string path, string text, Problems problems)
    {
        if (YamlMap.Load(path, text, problems) is not { } map)
            return null;

        var replaces = map.Text("replaces");
        if (map.Mentions(s_ofProviders))
            return new(path, ProviderFile.Read(map), null, replaces);
        if (map.Mentions(s_ofDialects))
            return new(path, null, DialectFile.Read(map), replaces);

        map.Complain(map.At, ProblemCode.MissingField, "the file is neither a provider, which has 'hosts', nor a dialect, which has 'keys'");
        return null;
    }
}
