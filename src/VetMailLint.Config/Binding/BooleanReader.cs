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

    /// <summary>The word of the same pair, written as this one is: <c>False</c> for <c>True</c>.</summary>
    public string? Opposite(string word)
    {
        var (trues, falses) = (dialect.Dialect.TrueWords, dialect.Dialect.FalseWords);
        for (var i = 0; i < trues.Count && i < falses.Count; i++)
        {
            var isTrue = string.Equals(trues[i], word, StringComparison.OrdinalIgnoreCase);
            if (!isTrue && !string.Equals(falses[i], word, StringComparison.OrdinalIgnoreCase))
                continue;

            var opposite = isTrue ? falses[i] : trues[i];
            return char.IsUpper(word[0]) ? char.ToUpperInvariant(opposite[0]) + opposite.Substring(1) : opposite;
        }

        return null;
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
