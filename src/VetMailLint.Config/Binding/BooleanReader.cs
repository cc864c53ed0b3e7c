using VetMailLint.Config.Dialects;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>Reads booleans as the dialect spells them.</summary>
internal sealed class BooleanReader(DialectIndex dialect, NoteList notes)
{
    /// <summary>The boolean; null for a text that is none to this dialect.</summary>
    public bool? Word(string text)
    {
        var word = text.Trim().Trim('"', '\'');
        if (Contains(dialect.Dialect.TrueWords, word))
            return true;
        return Contains(dialect.Dialect.FalseWords, word) ? false : null;
    }

    public Setting<bool> Read(Pick? pick, bool isUnusableElse) => Read(pick, isUnusableElse, Word);

    /// <summary>Reads a setting whose words are the caller's.</summary>
    public Setting<bool> Read(Pick? pick, bool isUnusableElse, Func<string, bool?> word)
    {
        if (pick is not { } found || found.Value.IsAbsent)
            return default;
        if (!found.Value.IsKnown)
            return Setting<bool>.Unknown(found.Value.Origin, found.Value.Span, found.Spell());
        if (word(found.Value.Text) is { } value)
            return Setting<bool>.Known(value, found.Value.Span, found.Spell(), found.Value.Marks);
        if (isUnusableElse && !dialect.Dialect.IsLoose && (found.Value.Marks & Marks.Placeholder) == 0)
            notes.AddUnusable(found, found.Value.Span, Expected());
        return Setting<bool>.Unknown(ScalarReader.Unknown(found.Value.Scalar).Origin, found.Value.Span, found.Spell());
    }

    /// <summary>What a boolean of this dialect is, as a clause.</summary>
    public string Expected() =>
        $"a boolean is {string.Join(", ", dialect.Dialect.TrueWords)} or {string.Join(", ", dialect.Dialect.FalseWords)} here";

    public static bool Contains(IReadOnlyList<string> words, string word)
    {
        foreach (var candidate in words)
        {
            if (string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
