using VetMailLint.Rules;
using VetMailLint.Settings;

namespace VetMailLint.Config.Edits;

/// <summary>
/// Writes a remedy in the spelling of the file: only the value changes, and a key that is missing is written beside its siblings where
/// the reader knows how. A remedy is written wholly or not at all; where a value has no place of its own, there is no edit.
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

        // Two keys that go in at one place stay in the order of the remedy.
        return [.. edits.OrderBy(static edit => edit.Span.Offset)];
    }

    private static bool TryWrite(RemedyChange change, MailSettings settings, List<Edit> edits)
    {
        if (change.Tls is { } tls && settings.TlsWritings.TryGetValue(tls, out var writings))
        {
            edits.AddRange(writings.Select(static writing => new Edit(writing.Span, writing.Text)));
            return true;
        }

        var written = settings.Written(change.Key);
        if (change is { Key: SettingKey.Port, Text: { } port } && settings.MissingPort is { } missing)
        {
            var writing = missing.With(port);
            edits.Add(new(writing.Span, writing.Text));
            return true;
        }

        if (written.State != SettingState.Known || written.Span is not { } span || written.Spelling is not { } spelling
            || spelling.Carrier == Carrier.Opaque || (written.Marks & (Marks.VariableDefault | Marks.ClientDefault)) != 0)
            return false;

        if (spelling.AddressSpan is { } address && change is { Key: SettingKey.From or SettingKey.Sender, Text: { } whole })
        {
            var bare = new SenderAddress(whole).Address;
            edits.Add(new(address, bare));
            return IsPlain(bare);
        }

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

        // The display name around the address has escapes, and would be lost.
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
