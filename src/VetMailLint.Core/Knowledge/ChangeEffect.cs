namespace VetMailLint.Knowledge;

/// <summary>How final a dated change is.</summary>
public enum ChangeEffect
{
    /// <summary>Gone for everybody.</summary>
    Removed,

    /// <summary>Off, and an administrator may switch it back.</summary>
    OffByDefault,
}
