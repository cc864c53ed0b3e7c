namespace VetMailLint.Engine;

/// <summary>For whom a verdict holds, from the surest to the least sure.</summary>
internal enum Reach
{
    /// <summary>For any client, or for all of a proven set.</summary>
    Certain,

    /// <summary>For all of a presumed set.</summary>
    AllPresumed,

    /// <summary>For some clients or in some branches.</summary>
    Some,
}
