namespace VetMailLint.Cli.Fixing;

/// <summary>What happens to repairs.</summary>
internal enum FixMode
{
    /// <summary>They are named in the report only.</summary>
    Off,

    /// <summary>They are shown as a diff; no file changes.</summary>
    Diff,

    /// <summary>They are written.</summary>
    Write,
}
