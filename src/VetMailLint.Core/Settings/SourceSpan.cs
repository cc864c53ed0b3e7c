namespace VetMailLint.Settings;

/// <summary>A range of characters in one file.</summary>
/// <param name="File">The file as the caller named it, with <c>/</c> between folders.</param>
/// <param name="Line">First line, 1-based.</param>
/// <param name="Column">First column, 1-based, in UTF-16 code units.</param>
/// <param name="EndLine">Line of the end, 1-based.</param>
/// <param name="EndColumn">Column after the last character, 1-based.</param>
/// <param name="Offset">Position of the first character in the decoded text, 0-based.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
public readonly record struct SourceSpan(
    string File, int Line, int Column, int EndLine, int EndColumn, int Offset, int Length)
{
    /// <summary>The very beginning of a file, for what concerns the file as a whole.</summary>
    public static SourceSpan StartOf(string file) => new(file, 1, 1, 1, 1, 0, 0);

    /// <summary>Orders by file (ordinal), then position, then length.</summary>
    public static int Compare(SourceSpan left, SourceSpan right)
    {
        var byFile = string.CompareOrdinal(left.File, right.File);
        if (byFile != 0)
            return byFile;

        var byOffset = left.Offset.CompareTo(right.Offset);
        return byOffset != 0 ? byOffset : left.Length.CompareTo(right.Length);
    }
}
