namespace VetMailLint.Cli.Output;

/// <summary>What stands in a frame for one or more characters of the file.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Width">Its columns.</param>
/// <param name="IsMarked">Whether it is underlined.</param>
/// <param name="IsBlank">Whether it is white space, which is not underlined at the beginning of a line.</param>
internal readonly record struct FrameCell(string Text, int Width, bool IsMarked, bool IsBlank);
