
namespace VetMailLint.Build.Files;

/// <summary>What <c>rules/errors.yaml</c> says: replies and exception texts, their causes, and how to tell whose they are.</summary>
internal sealed class ErrorsFile
{
    private ErrorsFile(string path) => Path = path;

    public string Path { get; }

    public required IReadOnlyList<NamedMarks> Clients { get; init; }

    public required IReadOnlyList<NamedMarks> Providers { get; init; }

    /// <summary>Fragments that show a text of something else than mail submission.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    public required IReadOnlyList<ErrorEntry> Entries { get; init; }

    /// <summary>Reads the file; null after its problem was noted.</summary>
    public static ErrorsFile? Read(string path, string text, Problems problems)
    {
        if (YamlMap.Load(path, text, problems) is not { } map)
            return null;

        var facts = new Facts(map);
        var clients = Marks(map, "clients", hasName: true);
        var situations = new Situations(map, clients.Select(client => client.Id.Value).ToHashSet(StringComparer.Ordinal));
        var file = new ErrorsFile(path)
        {
            Clients = clients,
            Providers = Marks(map, "providers", hasName: false),
            Others = Fragments.Read(map, "others"),
            Entries = map.Maps("errors").Select(entry => ErrorEntry.Read(entry, situations, facts)).ToList(),
        };
        file.CheckIds(map);
        map.Close();
        return file;
    }

    private static List<NamedMarks> Marks(YamlMap map, string field, bool hasName) =>
        map.Maps(field).Select(item => NamedMarks.Read(item, hasName)).OfType<NamedMarks>().ToList();

    private void CheckIds(YamlMap map)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Entries.Where(entry => !ids.Add(entry.Id.Value)))
            map.Complain(entry.Id.At, ProblemCode.DuplicateId, $"the id '{entry.Id.Value}' is taken");

        foreach (var client in Entries.SelectMany(entry => entry.Clients))
        {
            if (!Clients.Any(known => known.Id.Value == client.Value))
                map.Complain(client.At, ProblemCode.UnknownName, $"there is no client '{client.Value}' in this file");
        }
    }
}
