namespace VetMailLint.Engine;

/// <summary>How sure a finding is.</summary>
public enum Certainty
{
    /// <summary>Wrong in all alternatives for every client that can be meant.</summary>
    Certain,

    /// <summary>Wrong for a presumed client, for some clients only, or in some branches only.</summary>
    Likely,
}
