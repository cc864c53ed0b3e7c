using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads a text that code sets, by the same words for placeholders and for values from elsewhere as a settings file.</summary>
/// <param name="dialects">The dialects, of which the generic one has the words.</param>
public sealed class LiteralReader(DialectSet dialects)
{
    /// <summary>The value as a setting of its key.</summary>
    public Setting<string> Read(SettingKey key, string text, SourceSpan span, Spelling? spelling = null, Marks marks = Marks.None)
    {
        var value = ScalarReader.Read(new() { Text = text, Kind = ScalarKind.Quoted, Span = span }, false);
        if (value.IsAbsent)
            return Setting<string>.Known(text, span, spelling, marks | Marks.Placeholder);
        if (!value.IsKnown)
            return Setting<string>.Unknown(value.Origin, span, spelling);
        if (key == SettingKey.Password && ScalarReader.IsCiphertext(value.Text))
            return Setting<string>.Unknown(ScalarReader.Unknown(value.Scalar).Origin, span, spelling);
        return Setting<string>.Known(value.Text, span, spelling, marks | value.Marks | (IsPlaceholder(key, value.Text) ? Marks.Placeholder : Marks.None));
    }

    private bool IsPlaceholder(SettingKey key, string text) => dialects.Placeholders.IsPlaceholder(text) || key switch
    {
        SettingKey.Host => false,
        SettingKey.User => dialects.Placeholders.IsLogin(text),
        SettingKey.From or SettingKey.Sender => dialects.Placeholders.IsAddress(text),
        _ => dialects.Placeholders.IsWord(text),
    };
}
