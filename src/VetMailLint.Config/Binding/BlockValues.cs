using VetMailLint.Config.Dialects;
using VetMailLint.Config.Tree;
using VetMailLint.Knowledge;
using VetMailLint.Settings;

namespace VetMailLint.Config.Binding;

/// <summary>The values of a block by meaning: of several spellings the first that is not empty, of equal keys the last.</summary>
internal sealed class BlockValues
{
    private readonly List<Pick> _picks = [];
    private readonly DialectIndex _dialect;
    private readonly PlaceholderWords _placeholders;

    public BlockValues(Block block, DialectIndex dialect, PlaceholderWords placeholders)
    {
        _dialect = dialect;
        _placeholders = placeholders;
        foreach (var key in block.Keys)
            _picks.Add(new(key, Read(key)));
        foreach (var key in block.Inherited)
            _picks.Add(new(key with { Rank = key.Rank + 100_000 }, Read(key)));
        foreach (var url in _picks.FindAll(pick => pick.Key.Meaning == DialectMeaning.Url && pick.Value.IsKnown))
        {
            foreach (var key in UrlParts.Of(url, dialect))
                _picks.Add(new(key, Read(key) is var part && part.IsAbsent ? part : part with { Marks = part.Marks | url.Value.Marks }));
        }
    }

    public IReadOnlyList<Pick> All => _picks;

    /// <summary>The value for a meaning; null where no key of the block has it.</summary>
    public Pick? Of(DialectMeaning meaning)
    {
        Pick? best = null;
        foreach (var pick in _picks)
        {
            if (pick.Key.Meaning == meaning && (best is not { } other || Counts(pick, other)))
                best = pick;
        }
        return best is { } chosen ? Decided(chosen, meaning) : null;
    }

    // Two spellings of host, port or credentials with two values: the program knows which counts, nobody here does.
    private Pick Decided(Pick chosen, DialectMeaning meaning)
    {
        if (!chosen.Value.IsKnown || meaning > DialectMeaning.Token)
            return chosen;
        foreach (var pick in _picks)
        {
            var isRival = pick.Key.Meaning == meaning && pick.Value.IsKnown && pick.Value.Text != chosen.Value.Text
                && pick.Key.Rank < 100_000 && chosen.Key.Rank < 100_000
                && (pick.Key.Rank != chosen.Key.Rank || pick.Entry.Branch is not null || pick.Entry.Key != chosen.Entry.Key);
            if (isRival)
                return chosen with { Value = ScalarReader.Unknown(chosen.Value.Scalar) };
        }
        return chosen;
    }

    private static bool Counts(Pick pick, Pick other)
    {
        if (pick.Value.IsAbsent != other.Value.IsAbsent)
            return other.Value.IsAbsent;
        if (pick.Entry.IsMerged != other.Entry.IsMerged && pick.Entry.Key == other.Entry.Key)
            return other.Entry.IsMerged;
        return pick.Key.Rank <= other.Key.Rank;
    }

    private ScalarValue Read(FoundKey key)
    {
        var value = ScalarReader.Read(key.Entry.Value, _dialect.Dialect.ColonDefaults);
        if (value.IsAbsent)
            return value;
        if (key.IsReference)
            return ScalarReader.Unknown(key.Entry.Value);
        if (!value.IsKnown)
            return value;
        if (key.Meaning == DialectMeaning.Password && ScalarReader.IsCiphertext(value.Text))
            return ScalarReader.Unknown(key.Entry.Value);
        var marks = value.Marks;
        if (key.Entry.Branch is not null)
            marks |= Marks.Conditional;
        if (IsPlaceholder(key.Meaning, value.Text))
            marks |= Marks.Placeholder;
        return value with { Marks = marks };
    }

    /// <summary>The marks of a part of a value, which may be a placeholder where the whole is none.</summary>
    public Marks MarksOf(DialectMeaning meaning, string part, Marks whole) =>
        IsPlaceholder(meaning, part) ? whole | Marks.Placeholder : whole;

    private bool IsPlaceholder(DialectMeaning meaning, string text) => meaning switch
    {
        DialectMeaning.Tls or DialectMeaning.Delivery or DialectMeaning.Service => false,
        DialectMeaning.User => _placeholders.IsPlaceholder(text) || _placeholders.IsLogin(text),
        DialectMeaning.Password or DialectMeaning.Token => _placeholders.IsPlaceholder(text) || _placeholders.IsWord(text),
        DialectMeaning.From or DialectMeaning.Sender => _placeholders.IsPlaceholder(text) || _placeholders.IsAddress(text),
        _ => _placeholders.IsPlaceholder(text),
    };
}
