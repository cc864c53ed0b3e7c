using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Config.Edits;

/// <summary>
/// Writes a remedy in the spelling of the file: only the value changes. A remedy is written wholly or not at all; where a key
/// is missing or a value has no place of its own, there is no edit.
/// </summary>
public static class EditWriter
{
    /// <summary>The edits of a remedy, in the order of the file; empty where it cannot be written.</summary>
    public static IReadOnlyList<Edit> Write(Remedy remedy, MailSettings settings)
    {
        var edits = new List<Edit>(remedy.Changes.Length);
        foreach (var change in remedy.Changes)
        {
            if (!TryWrite(change, settings, edits))
                return [];
        }

        edits.Sort(static (left, right) => SourceSpan.Compare(left.Span, right.Span));
        return edits;
    }

    private static bool TryWrite(RemedyChange change, MailSettings settings, List<Edit> edits)
    {
        var written = settings.Written(change.Key);
        if (written.State != SettingState.Known || written.Span is not { } span || written.Spelling is not { } spelling
            || spelling.Carrier == Carrier.Opaque || (written.Marks & (Marks.VariableDefault | Marks.ClientDefault)) != 0)
            return false;

        if (TextOf(change, settings, spelling) is not { } text)
            return false;

        if (text.Length > 0 && !IsUnchanged(change, settings, text))
            edits.Add(new(span, text));

        return text.Length > 0;
    }

    private static string? TextOf(RemedyChange change, MailSettings settings, Spelling spelling)
    {
        if (change.Tls is { } tls)
            return spelling.TlsWords.TryGetValue(tls, out var word) ? word : null;

        if (change.Key is SettingKey.CertificateChecks or SettingKey.TlsVersions)
            return IsPlain(spelling.SafeWord) ? spelling.SafeWord : null;

        // A display name around the address would be lost.
        if (change.Key is SettingKey.From && settings.From.Value is var from && from.Text != from.Address)
            return null;

        return IsPlain(change.Text) ? change.Text : null;
    }

    /// <summary>Whether a text can stand in any quoting of any format without escapes.</summary>
    private static bool IsPlain(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return false;

        foreach (var c in text!)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_' or '@' or '+') || (c == '@' && text[0] == '@'))
                return false;
        }

        return true;
    }

    private static bool IsUnchanged(RemedyChange change, MailSettings settings, string text) => change.Key switch
    {
        SettingKey.Port => settings.Port.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) == text,
        SettingKey.Tls => settings.Tls.Value.Written.EndsWith(": " + text, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
