using VetMailLint.Build.Yaml;

namespace VetMailLint.Build.Files;

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
        ["delivery"] = ["network", "pickup", "off"],
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
    public static DialectFile? Read(string path, string text, Problems problems)
    {
        if (YamlMap.Load(path, text, problems) is not { } map)
            return null;

        var file = new DialectFile(path, map);
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
            Add(field, Word(_map, field, ["exact", "ignore_case", "relaxed"]));
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
        foreach (var (table, fields) in Lists)
            AddFields(table, fields);
        var switches = new DialectSwitchFields(_map, Add);
        switches.Read();
        Clients = [.. Clients, .. switches.VersionClients];
        if (_map.Text("exclusive") is { Value: "yes" } exclusive && switches.Count < 2 && Extends is null)
            _map.Complain(exclusive.At, ProblemCode.MissingField, "an exclusive dialect has two switches at least");
        foreach (var (key, value) in _map.Map("services")?.Entries() ?? [])
            Add($"services/{key.Value}", value);
        if (_map.Map("ports") is { } ports)
        {
            foreach (var (key, _) in ports.Entries())
                Add($"ports/{key.Value}", ports.Text(key.Value) is { } port ? Ports.Read(ports, port).ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
        }
        if (_map.Map("schemes") is { } schemes)
        {
            foreach (var (key, _) in schemes.Entries())
                Add($"schemes/{key.Value}", Word(schemes, key.Value, [.. Vocabulary.Tls.All, "undecided"]));
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

    /// <summary>One of a few words, or null after the problem was noted.</summary>
    internal static string? Word(YamlMap map, string field, string[] words)
    {
        if (map.Text(field) is not { } text)
            return null;
        if (Array.IndexOf(words, text.Value) >= 0)
            return text.Value;
        map.Complain(text.At, ProblemCode.BadWord, $"'{text.Value}' is no {field}; it is one of: {string.Join(", ", words)}");
        return null;
    }

    private void Add(string path, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            _leaves.Add((path, value));
    }
}
