using VetMailLint.Settings;

namespace VetMailLint.Engine;

/// <summary>The user's severities.</summary>
public interface ISeverityPolicy
{
    /// <summary>The severity that the user chose for a rule in a file, or null for the rule's own.</summary>
    Severity? For(string ruleId, string file);
}
