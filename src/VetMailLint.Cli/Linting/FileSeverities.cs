using VetMailLint.Cli.Policy;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Cli.Linting;

/// <summary>The user's severities for one file, as the engine asks for them.</summary>
internal sealed class FileSeverities(FilePolicy policy) : ISeverityPolicy
{
    public Severity? For(string ruleId, string file) => policy.SeverityOf(ruleId);
}
