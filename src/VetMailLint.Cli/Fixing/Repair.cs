using VetMailLint.Cli.Linting;
using VetMailLint.Config.Edits;
using VetMailLint.Engine;
using VetMailLint.Rules;

namespace VetMailLint.Cli.Fixing;

/// <summary>How a finding can be repaired.</summary>
/// <param name="Finding">The finding, at its place before the repair.</param>
/// <param name="Title">What the repair does.</param>
/// <param name="IsSafe">Whether nobody can want it otherwise.</param>
/// <param name="Edits">In the order of the file; empty where it cannot be written there.</param>
internal sealed record Repair(Finding Finding, string Title, bool IsSafe, IReadOnlyList<Edit> Edits)
{
    /// <summary>The repair of a finding, or null where there is none to offer.</summary>
    public static Repair? Of(Finding finding, FileResult result)
    {
        if (finding is { Remedy: { } remedy, Settings: { } settings })
            return new(finding, remedy.Title, remedy.Safety == RemedySafety.Safe, EditWriter.Write(remedy, settings));

        // What is of no use in the file alone may be needed by another that refers to it.
        if (finding.Unused is not { } unused || result.IsReferredTo)
            return null;

        var title = unused.Rules.Count < unused.Suppression.Rules.Count ? $"Take {string.Join(" and ", unused.Rules)} out of the suppression" : "Take the suppression away";
        return new(finding, title, IsSafe: true, result.Text is { } text && SuppressionRemoval.Of(text, unused) is { } edit ? [edit] : []);
    }
}
