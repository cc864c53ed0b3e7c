namespace VetMailLint.Config.Tree;

/// <summary>How a scalar was written.</summary>
public enum ScalarKind
{
    /// <summary>A string in quotes, or a YAML block scalar.</summary>
    Quoted,

    /// <summary>A YAML plain scalar; its type is up to the application.</summary>
    Plain,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>A JSON <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A JSON or YAML null, a key without a value among them.</summary>
    Null,
}
