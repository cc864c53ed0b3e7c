namespace VetMailLint.Config.Templates;

internal enum TemplateExpressionKind
{
    /// <summary>Stands for text.</summary>
    Value,

    /// <summary>Begins a block that another expression ends.</summary>
    Open,

    /// <summary>Begins the other arm of a block.</summary>
    Else,

    /// <summary>Ends a block.</summary>
    Close,

    /// <summary>A comment, or a statement without output.</summary>
    Silent,
}
