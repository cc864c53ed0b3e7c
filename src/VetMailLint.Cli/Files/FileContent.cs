namespace VetMailLint.Cli.Files;

/// <summary>What reading a file gave.</summary>
/// <param name="Bytes">The content; it is overwritten by the next file of the same reader.</param>
/// <param name="IsTooLarge">Whether the file goes on beyond the limit; the bytes are then its beginning.</param>
/// <param name="Problem">Why there is no content, or null.</param>
internal readonly record struct FileContent(ReadOnlyMemory<byte> Bytes, bool IsTooLarge, PathProblem? Problem);
