using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Fixture;

/// <summary>The pages of the rules, as far as the engine reads them.</summary>
internal sealed class TestCatalogue : IRuleCatalogue
{
    public TestCatalogue() => Rules =
    [
        Page("VML101", Severity.Info, Severity.Info),
        Error("VML102", "VML101", "VML103", "VML104", "VML108"),
        Error("VML103", "VML101", "VML104", "VML105"),
        Error("VML104", "VML105"),
        Page("VML105", Severity.Warning, Severity.Info) with { IsOnByDefault = false },
        Page("VML106", Severity.Warning, Severity.Info),
        Warning("VML107"),
        Error("VML108", "VML101", "VML103", "VML109"),
        Page("VML109", Severity.Info, Severity.Info),
        Error("VML110", "VML103", "VML104", "VML105"),
        Error("VML111", "VML102", "VML103", "VML108"),
        Page("VML112", Severity.Info, Severity.Info, "VML103", "VML104", "VML105"),
        Page("VML113", Severity.Info, Severity.Info) with { IsOnByDefault = false },
        Warning("VML201"),
        Warning("VML202"),
        Warning("VML203"),
        Error("VML204"),
        Warning("VML205"),
        Error("VML301"),
        Warning("VML302"),
        Warning("VML303"),
        Error("VML304", "VML203"),
        Error("VML305", "VML301"),
        Error("VML306", "VML301", "VML302", "VML308"),
        Page("VML307", Severity.Error, Severity.Info, "VML302"),
        Error("VML308"),
        Error("VML309", "VML301", "VML302"),
        Error("VML401", "VML102", "VML103", "VML104", "VML108", "VML111"),
        Warning("VML402"),
        Error("VML403"),
        Error("VML404", "VML108", "VML401", "VML402"),
        Warning("VML405", "VML201", "VML204"),
        Warning("VML406"),
        Error("VML501"),
        Warning("VML502"),
        Warning("VML503"),
        Warning("VML504"),
        Warning("VML505"),
        Error("VML506"),
        Error("VML507"),
        Error("VML901"),
        Warning("VML902"),
        Warning("VML903"),
    ];

    private TestCatalogue(IReadOnlyList<RuleInfo> rules) => Rules = rules;

    public IReadOnlyList<RuleInfo> Rules { get; }

    public static RuleInfo Error(string id, params string[] supersedes) => Page(id, Severity.Error, Severity.Warning, supersedes);

    public static RuleInfo Warning(string id, params string[] supersedes) => Page(id, Severity.Warning, Severity.Info, supersedes);

    /// <summary>The same catalogue with pages added or replaced.</summary>
    public TestCatalogue With(params RuleInfo[] pages)
    {
        var rules = new List<RuleInfo>(Rules);
        foreach (var page in pages)
        {
            rules.RemoveAll(rule => rule.Id == page.Id);
            rules.Add(page);
        }

        return new(rules);
    }

    public RuleInfo? Find(string id) => Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    private static RuleInfo Page(string id, Severity severity, Severity likely, params string[] supersedes) =>
        new(id, id, id, severity, likely, true, "test", supersedes, "0.1.0", $"rules/{id}.md");
}
