using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace VetMailLint.Bench;

/// <summary>Analyzers of other packages, from where the build has restored them.</summary>
internal static class Packages
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static AnalyzerSet Roslynator() => new("Roslynator", Load("Roslynator", "dotnet/roslyn4.7/cs/Roslynator.CSharp.Analyzers.dll"));

    /// <summary>The rule of Sonar that is nearest: protocols in clear text.</summary>
    public static AnalyzerSet ClearText()
    {
        var rule = Load("Sonar", "SonarAnalyzer.CSharp.dll").Single(a => a.GetType().Name == "ClearTextProtocolsAreSensitive").GetType();
        // A rule of this kind is left out unless Sonar's server asks for it; another constructor takes a configuration that always does.
        var constructor = rule.GetConstructors(Any).Single(c => c.GetParameters() is [{ ParameterType.Name: "IAnalyzerConfiguration" }]);
        var configurations = constructor.GetParameters()[0].ParameterType.Assembly.GetType("SonarAnalyzer.Common.AnalyzerConfiguration", true)!;
        return new("Sonar S5332 alone", [(DiagnosticAnalyzer)constructor.Invoke([configurations.GetProperty("AlwaysEnabled", Any)!.GetValue(null)])]);
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load(string package, string file)
    {
        var folder = typeof(Packages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == package).Value!;
        return new AnalyzerFileReference(Path.Combine(folder, file), new Loader()).GetAnalyzers(LanguageNames.CSharp);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
