using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>One cause, one finding: on the same settings a finding displaces those of the rules its page names, if it is at least as severe.</summary>
internal static class Supersession
{
    /// <summary>Parts the findings of one block into those that stay and those that another displaces.</summary>
    public static void Apply(IReadOnlyList<Draft> block, List<Draft> kept, List<Draft> displaced)
    {
        foreach (var draft in block)
            (IsDisplaced(draft, block) ? displaced : kept).Add(draft);
    }

    private static bool IsDisplaced(Draft draft, IReadOnlyList<Draft> block)
    {
        foreach (var other in block)
        {
            if (!other.IsOff && other.Verdict.Displaces && other.Severity >= draft.Severity
                && AreOfOneAlternative(other, draft) && Names(other.Rule.Supersedes, draft.Rule.Id))
                return true;
        }

        return false;
    }

    /// <summary>What is wrong in one branch is not the cause of what is wrong in another.</summary>
    private static bool AreOfOneAlternative(Draft left, Draft right) =>
        ReferenceEquals(left.Submission.Settings, right.Submission.Settings);

    private static bool Names(IReadOnlyList<string> ids, string id)
    {
        foreach (var candidate in ids)
        {
            if (candidate == id)
                return true;
        }

        return false;
    }
}
