namespace VetMailLint.Cli.Files;

/// <summary>Why a path could not be looked at.</summary>
internal enum PathProblemKind
{
    /// <summary>A named path that does not exist.</summary>
    Missing,

    /// <summary>A file or folder that may not be read, or whose reading failed.</summary>
    Unreadable,
}
