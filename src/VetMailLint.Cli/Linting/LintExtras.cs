using VetMailLint.Config.References;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>What other files add to the check of one.</summary>
/// <param name="Related">The files that it may refer to.</param>
/// <param name="More">Settings of files that refer to it, as far as they stand here; null where none does.</param>
internal sealed record LintExtras(IRelatedFiles Related, Reading? More);
