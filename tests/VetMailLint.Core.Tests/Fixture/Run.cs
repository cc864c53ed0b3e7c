using System.Globalization;
using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Tests.Fixture;

/// <summary>One run of the engine over blocks and notes, with what the user chose.</summary>
internal sealed record Run
{
    private const string File = "appsettings.json";

    private IReadOnlyList<Block> Blocks { get; init; } = [];

    private IReadOnlyList<ReaderNote> Notes { get; init; } = [];

    private IReadOnlyList<SettingsRule> SettingsRules { get; init; } = RuleSet.Settings;

    private IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    private VetMailLint.Knowledge.IKnowledge Facts { get; init; } = new TestKnowledge();

    private TestCatalogue Catalogue { get; init; } = new();

    private EngineOptions Options { get; init; } = new(Day("2026-11-23"));

    public static Run Over(params Block[] blocks) => new() { Blocks = blocks };

    public static Run OverNotes(params ReaderNote[] notes) => new() { Notes = notes };

    public static DateTime Day(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Run On(string day) => On(Day(day));

    public Run On(DateTime moment) => this with { Options = new(moment) { Policy = Options.Policy, Ceiling = Options.Ceiling } };

    public Run WithRules(params SettingsRule[] rules) => this with { SettingsRules = rules };

    public Run Only(string id) => this with { SettingsRules = [.. SettingsRules.Where(rule => rule.Id == id)] };

    public Run Stating(params VetMailLint.Knowledge.RuleInfo[] pages) => this with { Catalogue = Catalogue.With(pages) };

    public Run Choosing(string id, Severity severity) => this with { Options = Options with { Policy = new ChosenSeverity(id, severity) } };

    /// <summary>The facts that users get, in place of the small world of the tests.</summary>
    public Run OfShippedFacts() => this with { Facts = VetMailLint.Knowledge.EmbeddedKnowledge.Instance };

    public Run InTheCompiler() => this with { Options = Options with { Ceiling = Severity.Warning } };

    public Run Suppressing(params Suppression[] suppressions) => this with { Suppressions = suppressions };

    public Run Noting(params ReaderNote[] notes) => this with { Notes = notes };

    public IReadOnlyList<Finding> Findings() => Examined().Findings;

    /// <summary>The findings, and what comments silence.</summary>
    public Examination Examined()
    {
        var settings = new List<MailSettings>();
        foreach (var block in Blocks)
            settings.Add(block.Settings);

        var engine = new RuleEngine(Facts, Catalogue, SettingsRules, RuleSet.Notes);
        return engine.Examine(File, new(settings, Notes), Suppressions, Options);
    }

    /// <summary>The ids of the findings, in their order.</summary>
    public string[] Ids() => [.. Findings().Select(finding => finding.Rule.Id)];

    /// <summary>The one finding there is.</summary>
    public Finding Finding() => Assert.Single(Findings());
}
