using VetMailLint.Engine;

namespace VetMailLint.Cli.Linting;

/// <summary>A finding that is not reported as one, because somebody accepted it.</summary>
/// <param name="Finding">What would be reported otherwise.</param>
/// <param name="IsInFile">Whether a comment in the file accepts it; else a baseline does.</param>
/// <param name="Reason">Why, in the words of the comment; of a baseline its name.</param>
internal sealed record PassedOver(Finding Finding, bool IsInFile, string Reason);
