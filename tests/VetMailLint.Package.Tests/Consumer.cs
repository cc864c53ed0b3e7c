namespace VetMailLint.Package.Tests;

/// <summary>A fresh project that has the package.</summary>
/// <param name="Name">Its name and folder.</param>
/// <param name="Framework">Its target framework; several with semicolons.</param>
internal sealed record Consumer(string Name, string Framework = "net10.0")
{
    private const string WithPackage = $"""<PackageReference Include="VetMailLint.Analyzers" Version="[{PackedPackage.Version}]" PrivateAssets="all" />""";

    /// <summary>What the project says besides its framework: properties.</summary>
    public string Properties { get; init; } = "";

    /// <summary>What it says of items.</summary>
    public string Items { get; init; } = "";

    public bool HasPackage { get; init; } = true;

    public IReadOnlyList<(string Path, string Text)> Files { get; init; } = [];

    public string WriteTo(string workspace)
    {
        var folder = Path.Combine(workspace, Name);
        foreach (var (path, text) in Files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        var project = Path.Combine(folder, Name + ".csproj");
        File.WriteAllText(project,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{(Framework.Contains(';') ? "TargetFrameworks" : "TargetFramework")}>{Framework}</{(Framework.Contains(';') ? "TargetFrameworks" : "TargetFramework")}>
                {Properties}
              </PropertyGroup>
              <ItemGroup>
                {(HasPackage ? WithPackage : "")}
                {Items}
              </ItemGroup>
            </Project>
            """);
        return project;
    }
}
