using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>The most severe that a finding may be, given what it rests on.</summary>
internal static class Ceilings
{
    public static Severity Of(Draft draft)
    {
        var ceiling = draft.Verdict.Confidence == Confidence.A ? Severity.Error : Severity.Warning;
        foreach (var key in draft.Verdict.Anchors)
            ceiling = Lower(ceiling, OfMarks(draft.Submission.Settings.Written(key).Marks));

        return draft.Verdict.DependsOnHost ? Lower(ceiling, OfHost(draft.Submission)) : ceiling;
    }

    public static Severity Lower(Severity left, Severity right) => left < right ? left : right;

    private static Severity OfMarks(Marks marks)
    {
        if ((marks & Marks.Conditional) != 0)
            return Severity.Info;

        return (marks & (Marks.VariableDefault | Marks.Initializer)) != 0 ? Severity.Warning : Severity.Error;
    }

    private static Severity OfHost(Submission submission)
    {
        var ofValue = OfMarks(submission.Settings.Host.Marks);
        return submission.HostKind switch
        {
            HostKind.Undecided or HostKind.Placeholder => Severity.Info,
            _ when submission.Provider is null => Lower(ofValue, Severity.Warning),
            _ => ofValue,
        };
    }
}
