namespace VetMailLint.Knowledge;

/// <summary>What a TLS switch can hold.</summary>
public enum DialectSwitchValues
{
    /// <summary>Any word; one that the table does not name has no meaning.</summary>
    Any,

    /// <summary>A boolean as the dialect spells them, in quotes or not.</summary>
    Boolean,

    /// <summary>A boolean without quotes; what a quoted <c>"false"</c> does depends on the program.</summary>
    TypedBoolean,

    /// <summary>One of a closed list: anything else is unusable.</summary>
    Listed,
}
