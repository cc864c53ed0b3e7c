using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VetMailLint.Analyzers.Reading;
using VetMailLint.Engine;
using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Analyzers.Reporting;

/// <summary>Writes remedies in C#. Where one of its changes cannot be written, there is none.</summary>
internal static class RemedyWriter
{
    private static readonly (ImmutableDictionary<string, string?>, IReadOnlyList<SourceSpan>) None = (ImmutableDictionary<string, string?>.Empty, []);

    public static (ImmutableDictionary<string, string?> Properties, IReadOnlyList<SourceSpan> Spans) Write(Finding finding, SettingsSink sink)
    {
        if (finding is not { Remedy: { } remedy, Settings: { } settings })
            return None;

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var spans = new List<SourceSpan>();
        foreach (var change in remedy.Changes)
        {
            var (span, spelling, _, state) = settings.Written(change.Key);
            // What is missing belongs to the creation, or the call, that lacks it.
            var at = state == SettingState.Unset ? settings.Place.Span : span;
            if (at is not { } place || spelling is null || spelling.Carrier != Carrier.Whole || TextOf(change, spelling, place, sink) is not { } text)
                return None;

            var action = state switch
            {
                SettingState.Known => RemedyProperties.Replace,
                SettingState.Unset when settings.Clients.Ids.Contains("mailkit") => RemedyProperties.Argument,
                SettingState.Unset => RemedyProperties.Member,
                _ => "",
            };
            if (action.Length == 0)
                return None;

            properties[RemedyProperties.Name(spans.Count, "action")] = action;
            properties[RemedyProperties.Name(spans.Count, "name")] = spelling.Key;
            properties[RemedyProperties.Name(spans.Count, "text")] = text;
            spans.Add(place);
        }

        RemedyProperties.Describe(properties, remedy, spans.Count);
        return (properties.ToImmutable(), spans);
    }

    private static string? TextOf(RemedyChange change, Spelling spelling, SourceSpan place, SettingsSink sink)
    {
        sink.Types.TryGetValue(place, out var type);
        if (change.Tls is { } tls)
            return spelling.TlsWords.TryGetValue(tls, out var word) ? Typed(word, type) : null;
        if (change.Key is SettingKey.CertificateChecks or SettingKey.TlsVersions)
            return spelling.SafeWord is { } safe ? Typed(safe, type) : null;
        if (change.Text is not { } text)
            return null;

        var isBare = change.Key is SettingKey.Port or SettingKey.Timeout or SettingKey.DefaultCredentials && type?.SpecialType != SpecialType.System_String;
        return isBare ? text : SymbolDisplay.FormatLiteral(text, true);
    }

    // A settings file's word is a member of the enumeration, a boolean or a text, as the member that takes it.
    private static string Typed(string word, ITypeSymbol? type)
    {
        if (word.IndexOf('.') >= 0 || type is null)
            return word;
        if (type.TypeKind == TypeKind.Enum)
            return $"{type.ToDisplayString()}.{word}";

        return type.SpecialType == SpecialType.System_String ? SymbolDisplay.FormatLiteral(word, true) : word.ToLowerInvariant();
    }
}
