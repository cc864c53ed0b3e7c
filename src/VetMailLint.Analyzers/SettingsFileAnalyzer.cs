using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Analyzers.Files;
using VetMailLint.Analyzers.Reading;

namespace VetMailLint.Analyzers;

/// <summary>Finds mail settings in the project's settings files that will not send, leak a password or get mail rejected.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingsFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        // Of the compilation only its references count, and only where a file mentions mail.
        var facts = new Lazy<CompilationFacts>(() => new(context.Compilation, null, context.Options.AnalyzerConfigOptionsProvider));
        context.RegisterAdditionalFileAction(file => Look(file, facts));
    }

    private static void Look(AdditionalFileAnalysisContext context, Lazy<CompilationFacts> facts)
    {
        if (SettingsFile.Open(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is { } file)
            new FileReporter(context, file, AnalyzerSettings.Of(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.Compilation)).Report(facts.Value);
    }
}
