using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Config.Binding;

namespace VetMailLint.Analyzers.Reading;

/// <summary>What the project is built for, all its target frameworks together.</summary>
internal sealed class ProjectTargets(Compilation compilation, AnalyzerConfigOptions options)
{
    // A project for several frameworks is compiled once for each; the package's build files pass them all.
    private static readonly string[] s_properties = ["build_property.VetMailLintTargets", "build_property.TargetFramework"];

    private readonly Lazy<string?> _newer = new(() => Find(compilation, options));

    /// <summary>The names, where all are .NET 5 or later and no code speaks of the section that .NET Framework reads; else null.</summary>
    public string? Newer => _newer.Value;

    private static string? Find(Compilation compilation, AnalyzerConfigOptions options)
    {
        foreach (var property in s_properties)
        {
            if (!options.TryGetValue(property, out var list) || TargetFrameworks.Parse(list) is not { Names.Count: > 0 } targets)
                continue;

            return targets.AreNewer && !CodeMentionsSection(compilation) ? string.Join(", ", targets.Names) : null;
        }

        return null;
    }

    // ConfigurationManager.GetSection("system.net/mailSettings/smtp"), or a look into the XML: the program may read it itself.
    private static bool CodeMentionsSection(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetText().ToString().IndexOf("mailSettings", StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
