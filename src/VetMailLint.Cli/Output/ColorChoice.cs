namespace VetMailLint.Cli.Output;

/// <summary>The user's word on colours, <c>--color</c>.</summary>
internal enum ColorChoice
{
    /// <summary>Colours on a terminal that can show them.</summary>
    Auto,

    /// <summary>Colours whatever the output is.</summary>
    Always,

    /// <summary>No colours.</summary>
    Never,
}
