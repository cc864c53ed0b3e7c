using System.Globalization;
using VetMailLint.Settings;

namespace VetMailLint.Knowledge;

/// <summary>
/// Puts a dialect together from the leaves of its data file, each a path (<c>keys/user</c>) with its values, in the
/// order of the file. The leaves were checked against the vocabulary before; what is not known here is left out.
/// </summary>
internal sealed class DialectBuilder(string id)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _leaves = new(StringComparer.Ordinal);

    // By their first segment: each part of a dialect is asked for many times, in every dialect and at every start.
    private readonly Dictionary<string, List<string>> _parts = new(StringComparer.Ordinal);

    public void Add(string path, IReadOnlyList<string> values)
    {
        _leaves.Add(path, values);
        var part = Part(path);
        if (!_parts.TryGetValue(part, out var paths))
            _parts.Add(part, paths = []);

        paths.Add(path);
    }

    public Dialect Build()
    {
        var switches = new DialectSwitches(this);
        return new()
        {
            Id = id,
            Name = One("name"),
            Fact = new(One("confidence") switch { "A" => Confidence.A, "B" => Confidence.B, _ => Confidence.C }, One("source"), One("checked")),
            Clients = All("clients") is { Count: > 0 } proven
                ? ClientSet.Proven([.. proven])
                : ClientSet.Presumed([.. All("presumed_clients")]),
            IsComplete = Flag("complete"),
            IsFrameworkOnly = Flag("framework_only"),
            IsExclusive = Flag("exclusive"),
            Comparison = Comparison(One("compare")),
            SameKey = Comparison(One("same_key")),
            Files = All("files"),
            Blocks = All("blocks"),
            Inherits = One("inherits") is { Length: > 0 } inherits ? inherits : null,
            Needs = Needs(),
            NeedsMailWord = Flag("needs_mail_word"),
            EnvironmentPrefix = One("environment_prefix"),
            HasEnvironmentNames = Flag("environment_names"),
            HasSectionNames = Flag("section_names"),
            ColonDefaults = Flag("colon_defaults"),
            IsLoose = Flag("loose"),
            SwitchComesBeforeLogin = Flag("switch_before_login"),
            Keys = switches.Keys(),
            TrueWords = All("booleans/true"),
            FalseWords = All("booleans/false"),
            Tls = switches.Rows(),
            Writers = switches.Writers(),
            Schemes = Under("schemes/").ToDictionary(p => p.Substring(8), p => DialectSwitches.Mode(One(p)), StringComparer.OrdinalIgnoreCase),
            Services = Under("services/").ToDictionary(p => p.Substring(9), One, StringComparer.OrdinalIgnoreCase),
            Ports = Under("ports/").ToDictionary(p => p.Substring(6), p => int.Parse(One(p), CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase),
            Lists = Lists(),
        };
    }

    internal string One(string path) => _leaves.TryGetValue(path, out var values) ? values[0] : "";

    internal IReadOnlyList<string> All(string path) => _leaves.TryGetValue(path, out var values) ? values : [];

    /// <summary>The paths below a prefix, which has at least a whole first segment.</summary>
    internal List<string> Under(string prefix)
    {
        var found = new List<string>();
        if (!_parts.TryGetValue(Part(prefix), out var paths))
            return found;

        foreach (var path in paths)
        {
            if (path.StartsWith(prefix, StringComparison.Ordinal))
                found.Add(path);
        }

        return found;
    }

    private static string Part(string path) => path.IndexOf('/') is > 0 and var end ? path.Substring(0, end) : path;

    private static DialectComparison Comparison(string word) => word switch
    {
        "relaxed" => DialectComparison.Relaxed,
        "ignore_case" => DialectComparison.IgnoreCase,
        _ => DialectComparison.Exact,
    };

    private bool Flag(string path) => One(path) == "yes";

    private List<IReadOnlyList<string>> Needs() => [.. Under("needs/").Select(All)];

    private Dictionary<string, IReadOnlyList<string>> Lists()
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var part in (string[])["words/", "placeholders/", "delivery/", "login/", "only/", "certificate/", "tls_versions/"])
        {
            foreach (var path in Under(part))
                lists.Add(path, All(path));
        }

        return lists;
    }
}
