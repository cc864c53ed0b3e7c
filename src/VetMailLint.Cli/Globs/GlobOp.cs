namespace VetMailLint.Cli.Globs;

/// <summary>One instruction of a <see cref="GlobProgram"/>.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="First">The character, the index of the class or number range, or the target that is tried first.</param>
/// <param name="Second">The target that is tried when the first fails.</param>
internal readonly record struct GlobOp(GlobOpKind Kind, int First = 0, int Second = 0);
