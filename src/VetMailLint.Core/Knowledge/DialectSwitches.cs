using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>The part of a dialect's data that is about keys and TLS.</summary>
internal sealed class DialectSwitches
{
    private readonly DialectBuilder _leaves;
    private readonly Dictionary<string, DialectSwitch> _switches = new(StringComparer.Ordinal);

    public DialectSwitches(DialectBuilder leaves)
    {
        _leaves = leaves;
        foreach (var path in leaves.Under("switches/"))
        {
            var name = Segment(path, 1);
            if (!_switches.ContainsKey(name))
                _switches.Add(name, Switch(name));
        }
    }

    public List<DialectKey> Keys()
    {
        var keys = new List<DialectKey>();
        foreach (var path in _leaves.Under("switches/").Where(p => Segment(p, 2) == "keys"))
            keys.AddRange(_leaves.All(path).Select(k => new DialectKey(DialectMeaning.Tls, k, _switches[Segment(path, 1)], false)));
        AddKeys(keys, "keys/", false);
        AddKeys(keys, "section_keys/", true);
        return keys;
    }

    public List<DialectTlsRow> Rows()
    {
        var rows = new List<DialectTlsRow>();
        for (var i = 0; _leaves.Under($"tls/{i}/").Count > 0; i++)
        {
            var when = $"tls/{i}/when/";
            var conditions = _leaves.Under(when).ToDictionary(p => p.Substring(when.Length), _leaves.All);
            rows.Add(new(conditions, Outcomes($"tls/{i}/")));
        }
        return rows;
    }

    public Dictionary<TlsKind, IReadOnlyDictionary<string, string>> Writers()
    {
        var writers = new Dictionary<TlsKind, IReadOnlyDictionary<string, string>>();
        foreach (var group in _leaves.Under("writers/").GroupBy(p => Segment(p, 1)))
        {
            if (Mode(group.Key) is { } mode)
                writers.Add(mode.Kind, group.ToDictionary(p => Segment(p, 2), _leaves.One));
        }
        return writers;
    }

    /// <summary>The mode by its word in the data; null for <c>undecided</c> and <c>client</c>.</summary>
    internal static TlsMode? Mode(string word) => word switch
    {
        "none" => TlsMode.None,
        "opportunistic" => TlsMode.Opportunistic,
        "starttls" => TlsMode.StartTls,
        "implicit" => TlsMode.Implicit,
        _ => null,
    };

    private static string Segment(string path, int index) => path.Split('/') is var parts && index < parts.Length ? parts[index] : "";

    private DialectSwitch Switch(string name)
    {
        var values = _leaves.All($"switches/{name}/values");
        var kind = values.Count != 1 ? (values.Count == 0 ? DialectSwitchValues.Any : DialectSwitchValues.Listed) : values[0] switch
        {
            "any" => DialectSwitchValues.Any,
            "boolean" => DialectSwitchValues.Boolean,
            "typed_boolean" => DialectSwitchValues.TypedBoolean,
            _ => DialectSwitchValues.Listed,
        };
        var option = _leaves.One($"switches/{name}/option");
        return new(name, kind, kind == DialectSwitchValues.Listed ? values : [], option.Length > 0 ? option : null);
    }

    private void AddKeys(List<DialectKey> keys, string prefix, bool onlyInSection)
    {
        foreach (var path in _leaves.Under(prefix))
        {
            if (Enum.TryParse<DialectMeaning>(path.Substring(prefix.Length).Replace("_", ""), true, out var meaning))
                keys.AddRange(_leaves.All(path).Select(k => new DialectKey(meaning, k, null, onlyInSection)));
        }
    }

    private List<DialectOutcome> Outcomes(string row)
    {
        var outcomes = new List<DialectOutcome>();
        for (var i = 0; _leaves.One($"{row}versions/{i}/label") is { Length: > 0 } label; i++)
            outcomes.Add(new(ModeAt($"{row}versions/{i}/mode"), label) { Clients = _leaves.All($"{row}versions/{i}/clients") });
        if (outcomes.Count == 0)
            outcomes.Add(new(ModeAt($"{row}mode"), null));
        return outcomes;
    }

    private TlsMode? ModeAt(string path)
    {
        var ports = _leaves.All($"{path}/implicit_on");
        if (ports.Count == 0)
            return Mode(_leaves.One(path));
        return Mode(_leaves.One($"{path}/otherwise")) is { } otherwise
            ? TlsMode.ByPort(otherwise.Kind, [.. ports.Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture))])
            : null;
    }
}
