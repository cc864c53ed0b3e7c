using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Projects;

/// <summary>A package that a project file names.</summary>
/// <param name="Registry">Where it comes from.</param>
/// <param name="Name">Its name as the registry compares it.</param>
/// <param name="Version">The version or range as written, or empty.</param>
internal readonly record struct PackageUse(PackageRegistry Registry, string Name, string Version);
