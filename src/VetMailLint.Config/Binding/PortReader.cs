using System.Globalization;
using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads ports.</summary>
internal sealed class PortReader(NoteList notes, PlaceholderWords placeholders, IReadOnlyDictionary<string, int> words)
{
    public Setting<int> Read(Pick pick, bool isUsed) => pick.Value.State switch
    {
        SettingState.Known => Read(pick, pick.Value.Scalar, Carrier.Whole, isUsed),
        SettingState.Unknown => Setting<int>.Unknown(pick.Value.Origin, pick.Value.Span, pick.Spell()),
        _ => Setting<int>.UnseenAt(pick.Value.Span, pick.Spell()),
    };

    /// <summary>Reads the port in a part of a scalar.</summary>
    public Setting<int> Read(Pick pick, ScalarNode part, Carrier carrier, bool isUsed = true)
    {
        var text = part.Text.Trim().Trim('"', '\'');
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535)
            return Setting<int>.Known(port, part.Span, pick.Spell(carrier), pick.Value.Marks);
        if (words.TryGetValue(text, out port))
            return Setting<int>.Known(port, part.Span, pick.Spell(carrier), pick.Value.Marks);
        if (isUsed && !placeholders.IsPlaceholder(text) && text.IndexOf('#') < 0)
            notes.AddUnusable(pick, part.Span, "a port is a whole number from 1 to 65535");
        return Setting<int>.Unknown(ScalarReader.Unknown(part).Origin, part.Span, pick.Spell(carrier));
    }
}
