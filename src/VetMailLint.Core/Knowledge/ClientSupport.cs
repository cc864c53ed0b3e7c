namespace VetMailLint.Knowledge;

/// <summary>How far a client can do a thing.</summary>
public enum ClientSupport
{
    /// <summary>Not at all.</summary>
    No,

    /// <summary>Some of its programs can, others cannot.</summary>
    Partly,

    /// <summary>Fully.</summary>
    Yes,
}
