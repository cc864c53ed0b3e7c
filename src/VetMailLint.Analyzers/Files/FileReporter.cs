using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Analyzers.Reporting;
using VetMailLint.Config;
using VetMailLint.Config.Binding;
using VetMailLint.Config.Edits;
using VetMailLint.Config.Text;
using VetMailLint.Config.Tree;
using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Files;

/// <summary>Reads one settings file, runs the rules over it and reports what they find.</summary>
internal sealed class FileReporter(AdditionalFileAnalysisContext context, SettingsFile file, AnalyzerSettings settings)
{
    public void Report(CompilationFacts facts)
    {
        var located = LocatedFileReader.Read(file.Name, TextDecoder.Accept(file.Name, file.Text, ReadLimits.Default), ReadLimits.Default);
        var reading = SettingsFileReader.Read(located, facts.BindingFor(settings.Client));
        foreach (var finding in facts.Engine.Check(file.Name, reading, located.Suppressions, settings.Engine))
        {
            if (Descriptors.Find(finding.Rule.Id) is { } descriptor)
                context.ReportDiagnostic(DiagnosticOf(finding, descriptor));
        }
    }

    private Diagnostic DiagnosticOf(Finding finding, DiagnosticDescriptor descriptor)
    {
        var edits = finding is { Remedy: { } remedy, Settings: { } written } ? EditWriter.Write(remedy, written) : [];
        var places = new List<Location>();
        foreach (var edit in edits)
            places.Add(At(edit.Span));
        foreach (var related in finding.Related)
            places.Add(At(related.Span));

        // The text may hold braces; as an argument it is no format.
        return Diagnostic.Create(
            descriptor, At(finding.Span), MailRules.SeverityOf(finding.Severity), places, PropertiesOf(finding, edits), finding.Message);
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(Finding finding, IReadOnlyList<Edit> edits)
    {
        if (edits.Count == 0)
            return ImmutableDictionary<string, string?>.Empty;

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        for (var i = 0; i < edits.Count; i++)
        {
            properties[RemedyProperties.Name(i, "action")] = RemedyProperties.Replace;
            properties[RemedyProperties.Name(i, "text")] = edits[i].Text;
        }

        RemedyProperties.Describe(properties, finding.Remedy!, edits.Count);
        return properties.ToImmutable();
    }

    private Location At(SourceSpan span) => Location.Create(
        file.Path,
        new TextSpan(span.Offset, span.Length),
        new(new LinePosition(span.Line - 1, span.Column - 1), new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
}
