namespace VetMailLint.Knowledge;

/// <summary>The form of a login.</summary>
public enum UserNameKind
{
    /// <summary>Generated or free: nothing can be told from its looks.</summary>
    Any,

    /// <summary>The full e-mail address.</summary>
    FullAddress,

    /// <summary>The part before the <c>@</c>.</summary>
    LocalPart,

    /// <summary>A fixed word such as <c>apikey</c>.</summary>
    Literal,
}
