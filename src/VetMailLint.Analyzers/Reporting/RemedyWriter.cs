using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
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
            var (span, spelling, marks, state) = settings.Written(change.Key);
            // What is missing belongs to the creation, or the call, that lacks it.
            var at = state == SettingState.Unset ? settings.Place.Span : span;
            if (at is not { } place || spelling is not { Carrier: Carrier.Whole } || (marks & Marks.ClientDefault) != 0)
                return None;

            sink.Types.TryGetValue(place, out var type);
            var action = ActionOf(change, spelling, state, settings, type);
            var text = action == RemedyProperties.Remove ? spelling.SafeWord ?? "" : RemedyText.Of(change, spelling, state == SettingState.Unset ? null : type);
            if (action is null || text is null)
                return None;
            if (action == RemedyProperties.Replace && IsUnchanged(change, settings, text))
                continue;

            properties[RemedyProperties.Name(spans.Count, "action")] = action;
            properties[RemedyProperties.Name(spans.Count, "name")] = RemedyText.ParameterOf(text) ?? spelling.Key;
            properties[RemedyProperties.Name(spans.Count, "text")] = text;
            spans.Add(place);
        }

        if (spans.Count == 0)
            return None;

        RemedyProperties.Describe(properties, remedy, spans.Count);
        return (properties.ToImmutable(), spans);
    }

    private static string? ActionOf(RemedyChange change, Spelling spelling, SettingState state, MailSettings settings, ITypeSymbol? type)
    {
        // A callback that does nothing is no callback.
        var takesAway = change is { Text: null, Tls: null } || (change.Key == SettingKey.CertificateChecks && spelling.SafeWord == "null");
        return state switch
        {
            SettingState.Known when takesAway => RemedyProperties.Remove,
            // A value from another file has no place here.
            SettingState.Known => type is null ? null : RemedyProperties.Replace,
            SettingState.Unset when takesAway => null,
            SettingState.Unset when !settings.Clients.Ids.Contains("mailkit") => RemedyProperties.Member,
            // MailKit is told of the server in one call.
            SettingState.Unset when change.Key == SettingKey.Tls => RemedyProperties.Argument,
            _ => null,
        };
    }

    // A value that is right already may hang on a condition, and writing it would change the other arm.
    private static bool IsUnchanged(RemedyChange change, MailSettings settings, string text)
    {
        if (change.Key == SettingKey.Port)
            return settings.Port.Value.ToString(CultureInfo.InvariantCulture) == text.Trim('"');
        if (change.Key != SettingKey.Tls)
            return false;

        var written = settings.Tls.Value.Written;
        return written.EndsWith(" " + text.Trim('"'), StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("." + written.Substring(written.LastIndexOf(' ') + 1), StringComparison.OrdinalIgnoreCase);
    }
}
