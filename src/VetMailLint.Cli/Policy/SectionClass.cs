using VetMailLint.Cli.Globs;

namespace VetMailLint.Cli.Policy;

/// <summary>Reads a bracket expression of a section's name, from behind its <c>[</c>.</summary>
internal ref struct SectionClass(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>How many characters the expression takes, its <c>]</c> among them.</summary>
    public int Length { get; private set; }

    /// <summary>The class, or null where the expression is empty, not closed, or has a range that runs backwards.</summary>
    public CharClass? Parse()
    {
        var negated = _text.StartsWith('!');
        var first = negated ? 1 : 0;
        Length = first;
        var result = new CharClass(negated, takesSlash: true);
        while (Length < _text.Length && _text[Length] != ']')
        {
            if (!Member(result))
                return null;
        }

        var isClosed = Length < _text.Length && Length > first;
        Length++;
        return isClosed ? result : null;
    }

    private bool Member(CharClass result)
    {
        if (!Char(out var low))
            return false;

        var isRange = Length + 1 < _text.Length && _text[Length] == '-' && _text[Length + 1] != ']';
        if (!isRange)
        {
            result.Add(low);
            return true;
        }

        Length++;
        if (!Char(out var high) || high < low)
            return false;

        result.Add(low, high);
        return true;
    }

    private bool Char(out char value)
    {
        value = _text[Length++];
        if (value != '\\')
            return true;
        if (Length == _text.Length)
            return false;

        value = _text[Length++];
        return true;
    }
}
