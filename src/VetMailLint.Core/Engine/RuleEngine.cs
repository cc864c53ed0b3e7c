using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>
/// Runs the rules over a reading. The order is fixed: merge over clients and alternatives, supersede, ceilings, the user's
/// severities, suppressions; so a suppressed finding still displaces, and a rule that is off displaces nothing.
/// </summary>
public sealed class RuleEngine
{
    private readonly IKnowledge _knowledge;
    private readonly IRuleCatalogue _catalogue;
    private readonly IReadOnlyList<SettingsRule> _settingsRules;
    private readonly IReadOnlyList<NoteRule> _noteRules;

    /// <summary>An engine over the given facts and rules.</summary>
    public RuleEngine(
        IKnowledge knowledge, IRuleCatalogue catalogue, IReadOnlyList<SettingsRule> settingsRules, IReadOnlyList<NoteRule> noteRules)
    {
        _knowledge = knowledge;
        _catalogue = catalogue;
        _settingsRules = settingsRules;
        _noteRules = noteRules;
    }

    /// <summary>The findings of one file or member, by place and rule.</summary>
    public IReadOnlyList<Finding> Check(string file, Reading reading, IReadOnlyList<Suppression> suppressions, EngineOptions options) =>
        Examine(file, reading, suppressions, options).Findings;

    /// <summary>The findings of one file or member, and those that comments silence.</summary>
    public Examination Examine(string file, Reading reading, IReadOnlyList<Suppression> suppressions, EngineOptions options)
    {
        var kept = new List<Draft>();
        var displaced = new List<Draft>();
        foreach (var block in BlocksOf(reading.Settings))
            Supersession.Apply(Judge(block, options), kept, displaced);

        var once = new DistinctFindings();
        foreach (var draft in kept)
        {
            if (!draft.IsOff && Settle(draft, options) is { } finding)
                once.Add(finding);
        }

        AddNotes(once, reading.Notes, options);
        var filter = new SuppressionFilter(file, suppressions, _catalogue, _settingsRules, _noteRules, options);
        var suppressed = new List<SuppressedFinding>();
        var findings = filter.Apply(once.All, displaced, reading, suppressed);
        findings.Sort(ByPlace);
        suppressed.Sort(static (left, right) => ByPlace(left.Finding, right.Finding));
        return new(findings, suppressed);
    }

    private List<Draft> Judge(IReadOnlyList<MailSettings> block, EngineOptions options)
    {
        var judge = new BlockJudge(block, _knowledge, options.AsOf);
        var drafts = new List<Draft>();
        foreach (var rule in _settingsRules)
        {
            if (_catalogue.Find(rule.Id) is not { } info)
                continue;

            foreach (var draft in judge.Judge(rule, info))
                drafts.Add(draft with { IsOff = IsOff(info, draft.Span.File, options) });
        }

        return drafts;
    }

    private static bool IsOff(RuleInfo info, string file, EngineOptions options) =>
        options.Policy?.For(info.Id, file) is { } chosen ? chosen == Severity.Off : !info.IsOnByDefault;

    private static Finding? Settle(Draft draft, EngineOptions options)
    {
        var ceiling = Ceilings.Of(draft);
        var severity = Choose(draft.Rule, draft.Span.File, Ceilings.Lower(draft.Severity, ceiling), options);
        if (severity == Severity.Off)
            return null;

        var later = draft.Peak is { } peak ? Choose(draft.Rule, draft.Span.File, Ceilings.Lower(peak.Severity, ceiling), options) : severity;
        return draft.ToFinding() with { Severity = severity, Becomes = later > severity ? new(later, draft.Peak!.On) : null };
    }

    private static Severity Choose(RuleInfo rule, string file, Severity severity, EngineOptions options) =>
        options.Policy?.For(rule.Id, file) ?? Ceilings.Lower(severity, options.Ceiling);

    private void AddNotes(DistinctFindings findings, IReadOnlyList<ReaderNote> notes, EngineOptions options)
    {
        foreach (var note in notes)
        {
            foreach (var rule in _noteRules)
            {
                if (rule.Kind == note.Kind && _catalogue.Find(rule.Id) is { } info && !IsOff(info, note.Span.File, options))
                    findings.Add(FindingOf(rule, info, note, options));
            }
        }
    }

    private static Finding FindingOf(NoteRule rule, RuleInfo info, ReaderNote note, EngineOptions options)
    {
        var related = new List<RelatedPlace>();
        foreach (var span in note.Related)
            related.Add(new(span, $"{note.Subject} is here too"));

        return new()
        {
            Rule = info,
            Severity = Choose(info, note.Span.File, Ceilings.Lower(info.Severity, note.Ceiling), options),
            Certainty = note.Ceiling < info.Severity ? Certainty.Likely : Certainty.Certain,
            Message = rule.Message(note),
            Span = note.Span,
            Settings = note.Settings,
            SettingPath = note.SettingPath,
            Related = related,
        };
    }

    private static List<List<MailSettings>> BlocksOf(IReadOnlyList<MailSettings> settings)
    {
        var blocks = new List<List<MailSettings>>();
        var byId = new Dictionary<string, List<MailSettings>>(StringComparer.Ordinal);
        foreach (var alternative in settings)
        {
            if (!byId.TryGetValue(alternative.Place.BlockId, out var block))
            {
                byId.Add(alternative.Place.BlockId, block = []);
                blocks.Add(block);
            }

            block.Add(alternative);
        }

        return blocks;
    }

    private static int ByPlace(Finding left, Finding right)
    {
        var byPlace = SourceSpan.Compare(left.Span, right.Span);
        return byPlace != 0 ? byPlace : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
    }
}
