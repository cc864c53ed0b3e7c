using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using VetMailLint.Analyzers.Files;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Analyzers.Reporting;

namespace VetMailLint.Analyzers;

/// <summary>Finds mail settings in C# that will not send, leak a password or get mail rejected.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MailSettingsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfCode;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var options = new Lazy<AnalyzerSettings>(() => AnalyzerSettings.Of(context.Options.AnalyzerConfigOptionsProvider, context.Compilation));
        var facts = new Lazy<CompilationFacts>(() => new(context.Compilation, options.Value.Client, context.Options.AnalyzerConfigOptionsProvider, OwnSources.Read(context.Options, default)));
        context.RegisterSemanticModelAction(tree => Look(tree, facts, options));
    }

    // Every .NET project references System.Net.Mail, so a file is left by its text: no symbol, no operation, nothing for a node.
    private static void Look(SemanticModelAnalysisContext context, Lazy<CompilationFacts> facts, Lazy<AnalyzerSettings> options)
    {
        if (!context.SemanticModel.SyntaxTree.TryGetText(out var text))
            text = context.SemanticModel.SyntaxTree.GetText(context.CancellationToken);
        if (MailText.Find(text) is not { } hits)
            return;

        var sink = TreeReader.Read(context.SemanticModel, facts.Value, hits, context.CancellationToken);
        if (sink.Settings.Count > 0)
            new FindingReporter(context, sink, facts.Value, options.Value).Report();
    }
}
