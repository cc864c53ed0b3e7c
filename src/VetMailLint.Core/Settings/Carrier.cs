namespace VetMailLint.Settings;

/// <summary>The form of a scalar that holds one setting or several.</summary>
public enum Carrier
{
    /// <summary>The scalar is the value.</summary>
    Whole,

    /// <summary>The value is a part of the scalar with a span of its own, such as the port in <c>host:587</c>.</summary>
    Part,

    /// <summary>The value follows from a scalar that cannot be rewritten in part.</summary>
    Opaque,
}
