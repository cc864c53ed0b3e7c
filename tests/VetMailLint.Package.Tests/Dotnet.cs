namespace VetMailLint.Package.Tests;

/// <summary>Builds with the SDK, and leaves no server behind.</summary>
internal static class Dotnet
{
    /// <summary>The exit status and all that was printed.</summary>
    public static Task<(int Status, string Output)> Run(string folder, string packages, params string[] arguments) =>
        Tests.Run.Program(
            folder, new Dictionary<string, string> { ["NUGET_PACKAGES"] = packages },
            "dotnet", [.. arguments, "-p:UseSharedCompilation=false", "-nodeReuse:false", "-nologo"]);
}
