namespace VetMailLint.Rules;

/// <summary>Whether a repair can be made without asking.</summary>
public enum RemedySafety
{
    /// <summary>The present settings work for nobody, the new ones for all.</summary>
    Safe,

    /// <summary>Somebody may rely on the present settings.</summary>
    Unsafe,
}
