namespace VetMailLint.Knowledge;

/// <summary>How sure a fact is. Only <see cref="A"/> may make an error.</summary>
public enum Confidence
{
    /// <summary>The provider's own page, a measurement of ours, or two independent curated data sets that agree.</summary>
    A,

    /// <summary>One curated data set, or one good third-party page.</summary>
    B,

    /// <summary>Disputed, old, or from memory.</summary>
    C,
}
