namespace VetMailLint.Cli.Globs;

/// <summary>What one instruction of a glob does.</summary>
internal enum GlobOpKind : byte
{
    /// <summary>Takes one given character.</summary>
    Char,

    /// <summary>Takes any character but <c>/</c>.</summary>
    AnyInSegment,

    /// <summary>Takes any character.</summary>
    Any,

    /// <summary>Takes a character of a class.</summary>
    Class,

    /// <summary>Takes an integer, as many digits as possible first.</summary>
    Number,

    /// <summary>Tries one continuation, then the other.</summary>
    Split,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>Ends the pattern.</summary>
    Match,
}
