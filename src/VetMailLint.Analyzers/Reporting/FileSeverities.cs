using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reporting;

/// <summary>
/// The severities that the user chose for one settings file. The compiler shows no <c>dotnet_diagnostic</c> line of an
/// <c>.editorconfig</c> for such a file, so that there is a key of our own; a choice for the whole compilation wins over it.
/// </summary>
internal sealed class FileSeverities(CompilerSeverities compilation, AnalyzerConfigOptions options) : ISeverityPolicy
{
    public Severity? For(string ruleId, string file)
    {
        if (compilation.For(ruleId, file) is { } chosen)
            return chosen;

        return options.TryGetValue($"vetmaillint.{ruleId.ToLowerInvariant()}.severity", out var word) && SeverityWord.TryParse(word, out var own) ? own : null;
    }
}
