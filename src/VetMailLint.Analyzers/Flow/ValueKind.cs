namespace VetMailLint.Analyzers.Flow;

/// <summary>What is known of an expression's value.</summary>
internal enum ValueKind
{
    /// <summary>Nothing was assigned.</summary>
    Absent,

    /// <summary>A constant.</summary>
    Constant,

    /// <summary>Assigned and not decidable.</summary>
    Unknown,

    /// <summary>An object whose members are followed.</summary>
    Object,

    /// <summary>One of several values, by a condition that is not decidable.</summary>
    Choice,
}
