using VetMailLint.Engine;
using VetMailLint.Settings;

namespace VetMailLint.Rules.Configuration;

/// <summary>VML506: semicolons between addresses for a client that splits at commas only.</summary>
internal sealed class RecipientSeparator : SettingsRule
{
    public override string Id => "VML506";

    public override Verdict? Check(Submission submission)
    {
        var settings = submission.Settings;
        if (!settings.IsVerbatim || submission.Client is not { AddressSeparator: "," } client
            || !settings.Recipients.TryGet(out var recipients) || (settings.Recipients.Marks & Marks.Placeholder) != 0
            || !HasSeparator(recipients))
            return null;

        return new(
            $"The recipients are separated by ';', which {client.Name} does not split at, so it throws a FormatException; separate them by ','.",
            SettingKey.Recipients)
        {
            Remedy = new("Separate the addresses by commas", new RemedyChange(SettingKey.Recipients, WithCommas(recipients))) { Safety = RemedySafety.Safe },
        };
    }

    /// <summary>Whether a semicolon stands outside quotes and display names, beside an address.</summary>
    private static bool HasSeparator(string text) => WithCommas(text) != text && text.IndexOf('@') >= 0;

    private static string WithCommas(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var isQuoted = false;
        // A semicolon in a display name, Doe; John <john@…>, is followed by the bracket of its own address.
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            isQuoted ^= c == '"' && (i == 0 || text[i - 1] != '\\');
            var isSeparator = c == ';' && !isQuoted && EndsAddress(text, i);
            if (!isSeparator)
                result.Append(c);
            else if (text.Substring(i + 1).Trim().Length > 0)
                result.Append(',');
        }

        return result.ToString();
    }

    private static bool EndsAddress(string text, int position)
    {
        var start = position - 1;
        while (start >= 0 && text[start] is not (';' or ','))
            start--;

        return text.IndexOf('@', start + 1, position - start - 1) >= 0;
    }
}
