using VetMailLint.Engine;

namespace VetMailLint.Rules;

/// <summary>A rule about mail settings. It is asked once for each alternative and candidate client.</summary>
public abstract class SettingsRule
{
    /// <summary>The rule's id.</summary>
    public abstract string Id { get; }

    /// <summary>Whether the rule looks at blocks that do not send by SMTP too.</summary>
    public virtual bool LooksAtInactive => false;

    /// <summary>What is wrong, or null.</summary>
    public abstract Verdict? Check(Submission submission);
}
