namespace VetMailLint.Cli.Output;

/// <summary>What a piece of output is, which decides its colour.</summary>
internal enum Ink
{
    /// <summary>Ordinary text.</summary>
    Plain,

    Error,

    Warning,

    Info,

    /// <summary>A correction that is offered.</summary>
    Fix,

    /// <summary>What the eye should find first.</summary>
    Strong,

    /// <summary>Line numbers and frames.</summary>
    Faint,
}
