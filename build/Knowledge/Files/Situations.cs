
namespace VetMailLint.Build.Files;

/// <summary>The settings that lead to the same failure, in the words of each client.</summary>
internal sealed class Situations
{
    private readonly Dictionary<string, IReadOnlyList<(string Client, string Text)>> _byName = new(StringComparer.Ordinal);

    public Situations(YamlMap file, IReadOnlyCollection<string> clients)
    {
        var map = file.Map("situations");
        foreach (var name in map?.Keys() ?? [])
        {
            if (map!.Map(name.Value) is { } words)
                _byName[name.Value] = Read(words, clients);
        }
    }

    public IReadOnlyList<(string Client, string Text)> Of(YamlMap map, YamlText name)
    {
        if (_byName.TryGetValue(name.Value, out var words))
            return words;

        map.Complain(name.At, ProblemCode.UnknownName, $"there is no situation '{name.Value}'");
        return [];
    }

    private static List<(string Client, string Text)> Read(YamlMap words, IReadOnlyCollection<string> clients)
    {
        if (!words.Has("any"))
            words.Complain(words.At, ProblemCode.MissingField, "'any' is missing: what to say where the client is not seen");

        foreach (var key in words.Keys().Where(key => key.Value != "any" && !clients.Contains(key.Value)))
            words.Complain(key.At, ProblemCode.UnknownName, $"there is no client '{key.Value}' in this file");

        return words.Entries().Select(entry => (entry.Key.Value == "any" ? "*" : entry.Key.Value, Fragments.Folded(entry.Value))).ToList();
    }
}
