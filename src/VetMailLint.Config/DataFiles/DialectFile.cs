
namespace VetMailLint.Config.DataFiles;

/// <summary>A dialect as its file states it: the leaves of the file, checked against the closed vocabulary.</summary>
internal sealed class DialectFile
{
    private static readonly string[] Meanings =
    [
        "ignored", "host", "host_and_port", "url", "service", "port", "user", "user_reference", "password", "password_reference", "token",
        "from", "from_domain", "from_name", "sender", "recipients", "delivery", "enabled", "disabled", "login_required", "per_user_logins",
        "certificate_checks", "certificate_checks_off", "tls_versions", "timeout", "default_credentials",
    ];

    private static readonly Dictionary<string, string[]> Lists = new()
    {
        ["booleans"] = ["true", "false"],
        ["delivery"] = ["network", "pickup", "off", "iis-pickup"],
        ["login"] = ["required", "none"],
        ["certificate"] = ["on", "off"],
        ["tls_versions"] = ["ssl2", "ssl3", "tls10", "tls11", "tls12", "tls13", "any"],
        ["words"] = ["mail", "not_mail", "others", "receiving", "wrappers", "environments", "containers", "catchers", "reference_suffixes", "near_misses"],
        ["only"] = ["address"],
        ["placeholders"] = ["words", "joiners", "names", "prefixes", "fragments", "free_mail", "domains"],
    };

    private readonly List<(string Path, string Value)> _leaves = [];
    private readonly YamlMap _map;

    private DialectFile(string path, YamlMap map)
    {
        Path = path;
        Id = System.IO.Path.GetFileNameWithoutExtension(path);
        _map = map;
    }

    public string Id { get; }

    public string Path { get; }

    /// <summary>Each value by the path of its field, in the order of the file.</summary>
    public IReadOnlyList<(string Path, string Value)> Leaves => _leaves;

    public YamlText? Extends { get; private set; }

    public IReadOnlyList<YamlText> Clients { get; private set; } = [];

    /// <summary>Reads <c>rules/dialects/ID.yaml</c>; null after its problems were noted.</summary>
    public static DialectFile? Read(string path, string text, Problems problems) =>
        YamlMap.Load(path, text, problems) is { } map ? Read(map) : null;

    /// <summary>Reads a file that was loaded.</summary>
    public static DialectFile Read(YamlMap map)
    {
        var file = new DialectFile(map.Path, map);
        file.ReadHead();
        file.ReadTables();
        map.Close();
        return file;
    }

    private void ReadHead()
    {
        Add("name", _map.RequiredText("name")?.Value);
        var fact = new Facts(_map).Of(_map);
        Add("source", fact.Source);
        Add("checked", fact.Checked);
        Add("confidence", fact.Confidence.ToString());
        Extends = _map.Text("extends");
        AddTexts(_map, "clients", "clients");
        AddTexts(_map, "presumed_clients", "presumed_clients");
        Clients = [.. _map.Texts("clients"), .. _map.Texts("presumed_clients")];
        foreach (var flag in (string[])["complete", "framework_only", "exclusive", "needs_mail_word", "environment_names", "section_names", "colon_defaults", "loose", "switch_before_login"])
            Add(flag, _map.Flag(flag) ? "yes" : null);
        foreach (var field in (string[])["compare", "same_key"])
            Add(field, _map.OneOf(field, ["exact", "ignore_case", "relaxed"]));
        Add("environment_prefix", _map.Text("environment_prefix")?.Value);
        Add("inherits", _map.Text("inherits")?.Value);
        AddTexts(_map, "files", "files");
        AddTexts(_map, "blocks", "blocks");
        var number = 0;
        foreach (var set in _map.Lists("needs"))
        {
            foreach (var path in set)
                Add($"needs/{number}", path.Value);
            number++;
        }
    }

    private void ReadTables()
    {
        foreach (var table in (string[])["keys", "section_keys"])
            AddFields(table, Meanings);
        foreach (var list in Lists)
            AddFields(list.Key, list.Value);
        var switches = new DialectSwitchFields(_map, Add);
        switches.Read();
        Clients = [.. Clients, .. switches.VersionClients];
        if (_map.Text("exclusive") is { Value: "yes" } exclusive && switches.Count < 2 && Extends is null)
            _map.Complain(exclusive.At, ProblemCode.MissingField, "an exclusive dialect has two switches at least");
        foreach (var (key, value) in Once(_map.Map("services")))
            Add($"services/{key.Value}", value);
        if (_map.Map("ports") is { } ports)
        {
            foreach (var (key, _) in ports.Entries())
                Add($"ports/{key.Value}", ports.Text(key.Value, TextKind.Port) is { } port ? Ports.Read(ports, port).ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
        }
        if (_map.Map("schemes") is { } schemes)
        {
            foreach (var (key, _) in Once(schemes))
                Add($"schemes/{key.Value}", schemes.OneOf(key.Value, [.. Vocabulary.Tls.All, "undecided"]));
        }
    }

    /// <summary>The fields of a table whose names are compared without case.</summary>
    private static IEnumerable<(YamlText Key, string Value)> Once(YamlMap? table)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in table?.Entries() ?? [])
        {
            if (names.Add(entry.Key.Value))
                yield return entry;
            else
                table!.Complain(entry.Key.At, ProblemCode.DuplicateId, $"'{entry.Key.Value}' stands here already; case does not count");
        }
    }

    private void AddFields(string table, string[] fields)
    {
        if (_map.Map(table) is not { } map)
            return;
        foreach (var field in fields)
            AddTexts(map, field, $"{table}/{field}");
        map.Close();
    }

    private void AddTexts(YamlMap map, string field, string path)
    {
        foreach (var text in map.Texts(field))
            Add(path, text.Value);
    }

    private void Add(string path, string? value)
    {
        if (value is { Length: > 0 })
            _leaves.Add((path, value));
    }
}
