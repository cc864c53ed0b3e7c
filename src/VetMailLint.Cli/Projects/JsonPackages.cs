using System.Text.Json;
using VetMailLint.Knowledge;

namespace VetMailLint.Cli.Projects;

/// <summary>The packages of <c>package.json</c> and <c>composer.json</c>. What is for development only sends no mail of the application's.</summary>
internal static class JsonPackages
{
    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static IReadOnlyList<PackageUse> OfNpm(string text) => Of(text, "dependencies", PackageRegistry.Npm);

    public static IReadOnlyList<PackageUse> OfComposer(string text) => Of(text, "require", PackageRegistry.Composer);

    private static List<PackageUse> Of(string text, string field, PackageRegistry registry)
    {
        var uses = new List<PackageUse>();
        using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'), s_options);
        if (document.RootElement is not { ValueKind: JsonValueKind.Object } root
            || !root.TryGetProperty(field, out var packages) || packages.ValueKind != JsonValueKind.Object)
            return uses;

        foreach (var package in packages.EnumerateObject())
            uses.Add(new(registry, package.Name, package.Value.ValueKind == JsonValueKind.String ? package.Value.GetString()! : ""));

        return uses;
    }
}
