using VetMailLint.Config.Tree;

namespace VetMailLint.Config.References;

/// <summary>A file with the values that it refers to in their places.</summary>
/// <param name="File">The file; values from elsewhere have their places there.</param>
/// <param name="Label">Which of several objects of one name was taken, as a message says it; null where there is only one way.</param>
internal sealed record FollowedFile(LocatedFile File, string? Label);
