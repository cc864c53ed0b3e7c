using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Config.Own;

namespace VetMailLint.Analyzers.Files;

/// <summary>The providers and dialects of an organisation, which the package's build files pass as additional files with a mark of their own.</summary>
internal static class OwnSources
{
    /// <summary>The mark of a file that is used here, and whose mistakes are reported here.</summary>
    public const string Mark = "own";

    /// <summary>The mark of a file that is used here, and whose mistakes another compilation of the project reports.</summary>
    private const string MarkElsewhere = "own-elsewhere";

    public static OwnReading Read(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<(string, string)>();
        foreach (var file in options.AdditionalFiles)
        {
            if (MarkOf(file, options.AnalyzerConfigOptionsProvider) is Mark or MarkElsewhere)
                files.Add((file.Path, file.GetText(cancellation)?.ToString() ?? ""));
        }

        return OwnFiles.Read(files);
    }

    /// <summary>What the build files say that an additional file is to us, in lower case; null where it is none of ours.</summary>
    public static string? MarkOf(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        provider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.VetMailLint", out var mark) ? mark.ToLowerInvariant() : null;
}
