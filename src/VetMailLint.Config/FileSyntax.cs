namespace VetMailLint.Config;

/// <summary>How the text of a settings file is parsed.</summary>
public enum FileSyntax
{
    /// <summary>None that is read here.</summary>
    None,

    /// <summary>JSON, with comments and trailing commas.</summary>
    Json,

    /// <summary>YAML, with templates.</summary>
    Yaml,
}
