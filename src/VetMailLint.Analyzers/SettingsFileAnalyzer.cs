using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Analyzers.Files;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Config.Own;

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
        var own = new Lazy<OwnReading>(() => OwnSources.Read(context.Options, context.CancellationToken));
        var facts = new Lazy<CompilationFacts>(() => new(context.Compilation, null, context.Options.AnalyzerConfigOptionsProvider, own.Value));
        context.RegisterAdditionalFileAction(file => Look(file, facts, own));
    }

    private static void Look(AdditionalFileAnalysisContext context, Lazy<CompilationFacts> facts, Lazy<OwnReading> own)
    {
        if (OwnSources.MarkOf(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider) == OwnSources.Mark)
            MistakeReporter.Report(context, own.Value.Mistakes);

        if (SettingsFile.Open(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, own, context.CancellationToken) is { } file)
            new FileReporter(context, file, AnalyzerSettings.Of(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.Compilation)).Report(facts.Value);
    }
}
