using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Config;
using VetMailLint.Config.Own;

namespace VetMailLint.Analyzers.Files;

/// <summary>A settings file that mentions mail.</summary>
/// <param name="Name">The path from the root of the repository: where that lies is no business of the rules.</param>
/// <param name="Path">The path as the compiler shows it.</param>
/// <param name="Text">The content.</param>
internal sealed record SettingsFile(string Name, string Path, string Text)
{
    private static readonly string[] Roots = ["build_property.VetMailLintRoot", "build_property.ProjectDir"];

    /// <summary>The additional file, or null where it is none of ours.</summary>
    /// <param name="file">The file.</param>
    /// <param name="provider">What the build says of it.</param>
    /// <param name="own">What the organisation adds: its programs' files need no word about mail.</param>
    /// <param name="cancellation">Whether to go on.</param>
    public static SettingsFile? Open(AdditionalText file, AnalyzerConfigOptionsProvider provider, Lazy<OwnReading> own, CancellationToken cancellation)
    {
        // Additional files belong to all analyzers; the package's build files mark those that are meant for this one.
        if (OwnSources.MarkOf(file, provider) != "true" || file.GetText(cancellation)?.ToString() is not { } text || !(MentionsMail(text) || own.Value.Expects(file.Path)))
            return null;

        return new(NameOf(file.Path, provider.GlobalOptions), file.Path, text);
    }

    private static bool MentionsMail(string text) =>
        text.IndexOf("mail", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("smtp", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The path from the root of the repository, or else of the project; null where it lies below neither.</summary>
    public static string? BelowRoot(string path, AnalyzerConfigOptions options)
    {
        path = path.Replace('\\', '/');
        foreach (var key in Roots)
        {
            if (!options.TryGetValue(key, out var root) || root.Length == 0)
                continue;

            root = root.Replace('\\', '/').TrimEnd('/') + "/";
            if (path.StartsWith(root, StringComparison.OrdinalIgnoreCase))
                return path.Substring(root.Length);
        }

        return null;
    }

    private static string NameOf(string path, AnalyzerConfigOptions options) =>
        BelowRoot(path, options) ?? path.Substring(path.Replace('\\', '/').LastIndexOf('/') + 1);
}
