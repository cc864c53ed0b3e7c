namespace VetMailLint.Settings;

/// <summary>What a reader can see that is not a setting.</summary>
public enum ReaderNoteKind
{
    /// <summary>The same key twice in one scope with different values.</summary>
    DuplicateKey,

    /// <summary>An unknown key, a slip away from one that the block needs and lacks.</summary>
    NearMissKey,

    /// <summary>A value that its reader cannot use: a port that is none, a boolean that is none, an unknown TLS word.</summary>
    UnusableValue,

    /// <summary>Two TLS switches that are both on in a program that takes one.</summary>
    ConflictingTls,

    /// <summary>A block that no target framework of the project beside it reads.</summary>
    DeadBlock,

    /// <summary>The text could not be parsed, or not be decoded.</summary>
    Unreadable,

    /// <summary>A limit on depth, size, lines or aliases was reached; the rest was not checked.</summary>
    LimitHit,
}
