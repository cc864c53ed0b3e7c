namespace VetMailLint.Config.Binding;

/// <summary>What kind of scope a section is.</summary>
internal enum SectionKind
{
    /// <summary>A section of settings.</summary>
    Ordinary,

    /// <summary>The root of a document.</summary>
    Document,

    /// <summary>Environment variables of one process: their names stand for themselves, whatever is around them.</summary>
    Environment,

    /// <summary>One item of a list.</summary>
    Item,
}
