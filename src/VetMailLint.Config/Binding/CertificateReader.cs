using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads whether certificates are validated, by whichever of the two senses a key has.</summary>
internal sealed class CertificateReader(BlockValues values, BooleanReader booleans, MailLists lists, Dialect dialect)
{
    public Setting<CertificateChecks> Read()
    {
        var negated = booleans.Read(values.Of(DialectMeaning.CertificateChecksOff), false);
        return negated.IsSet
            ? Of(negated, DialectMeaning.CertificateChecksOff, CertificateChecks.Off)
            : Of(booleans.Read(values.Of(DialectMeaning.CertificateChecks), false, Word), DialectMeaning.CertificateChecks, CertificateChecks.On);
    }

    private bool? Word(string text)
    {
        if (BooleanReader.Contains(lists.CertificateOn, text))
            return true;
        return BooleanReader.Contains(lists.CertificateOff, text) ? false : booleans.Word(text);
    }

    private Setting<CertificateChecks> Of(Setting<bool> value, DialectMeaning meaning, CertificateChecks whenTrue) => value.State switch
    {
        SettingState.Known => Setting<CertificateChecks>.Known(
            value.Value == (whenTrue == CertificateChecks.On) ? CertificateChecks.On : CertificateChecks.Off,
            value.Span!.Value, value.Spelling! with { SafeWord = SafeWord(values.Of(meaning)!.Value.Value.Text) }, value.Marks),
        SettingState.Unknown => Setting<CertificateChecks>.Unknown(value.Origin, value.Span!.Value, value.Spelling),
        _ => default,
    };

    // The word of the same pair: no for yes, peer for none. A word without a counterpart, such as `*`, has none.
    private string? SafeWord(string text)
    {
        var word = text.Trim().Trim('"', '\'');
        return Counterpart(word, lists.CertificateOff, lists.CertificateOn)
            ?? Counterpart(word, dialect.TrueWords, dialect.FalseWords)
            ?? Counterpart(word, dialect.FalseWords, dialect.TrueWords);
    }

    private static string? Counterpart(string word, IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        for (var i = 0; i < words.Count && i < others.Count; i++)
        {
            if (string.Equals(words[i], word, StringComparison.OrdinalIgnoreCase))
                return others[i];
        }
        return null;
    }
}
