using VetMailLint.Knowledge;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>A finding on its way through the engine.</summary>
internal sealed record Draft
{
    public required RuleInfo Rule { get; init; }

    public required Verdict Verdict { get; init; }

    public required Submission Submission { get; init; }

    public required Severity Severity { get; init; }

    public required Certainty Certainty { get; init; }

    public required string Message { get; init; }

    /// <summary>What a dated change makes of it later, before ceilings; null where no date decides.</summary>
    public Escalation? Peak { get; init; }

    /// <summary>Whether the user's or the page's word keeps the rule from being reported.</summary>
    public bool IsOff { get; init; }

    public IReadOnlyList<string> Clients { get; init; } = [];

    public SourceSpan Span => Anchor.Span ?? Submission.Settings.Place.Span;

    public string SettingPath => Anchor.Spelling?.Path ?? Submission.Settings.Place.Path;

    private (SourceSpan? Span, Spelling? Spelling) Anchor
    {
        get
        {
            foreach (var key in Verdict.Anchors)
            {
                var written = Submission.Settings.Written(key);
                // An empty key that leaves the value to others is no value to stand on.
                if (written.Span is not null && written.State != SettingState.Unseen)
                    return (written.Span, written.Spelling);
            }

            return default;
        }
    }

    public Finding ToFinding() => new()
    {
        Rule = Rule,
        Severity = Severity,
        Certainty = Certainty,
        Message = Message,
        Span = Span,
        Settings = Submission.Settings,
        SettingPath = SettingPath,
        Provider = Submission.Provider?.Id,
        Clients = Clients,
        Related = RelatedPlaces(),
        Remedy = Remedy(),
    };

    /// <summary>Whether the present settings surely work for nobody: certain, and nothing that they rest on limits the proof.</summary>
    private bool IsProven => Certainty == Certainty.Certain && Ceilings.Of(this) == VetMailLint.Settings.Severity.Error;

    private Remedy? Remedy()
    {
        if (Verdict.Remedy is not { } remedy)
            return null;

        return IsProven ? remedy : remedy with { Safety = RemedySafety.Unsafe };
    }

    private List<RelatedPlace> RelatedPlaces()
    {
        var places = new List<RelatedPlace>();
        foreach (var key in Verdict.Anchors)
        {
            var written = Submission.Settings.Written(key);
            if (written is { Span: { } span, State: SettingState.Known or SettingState.Unknown } && span != Span && !places.Exists(place => place.Span == span))
                places.Add(new(span, written.Spelling is { } spelling ? $"{spelling.Key} is set here" : "set here"));
        }

        return places;
    }
}
