namespace VetMailLint.Cli.Files;

/// <summary>What a walk found.</summary>
/// <param name="Files">The files in ordinal order of their paths, each once.</param>
/// <param name="Problems">What could not be looked at, in ordinal order of the paths.</param>
/// <param name="HasCSharp">Whether C# was seen on the way, which the package checks and the command does not.</param>
internal sealed record WalkResult(IReadOnlyList<WalkedFile> Files, IReadOnlyList<PathProblem> Problems, bool HasCSharp);
